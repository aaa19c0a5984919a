import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeOwnInquiry } from './change-inquiry'

/** 催一下: tells the holder, once per working day. */
export const nudge: Handler<'inquiry.nudge'> = ({ id }, call) =>
  changeOwnInquiry({ id, kind: 'nudge', move: () => succeed({ kind: 'nudge' }) }, call)
