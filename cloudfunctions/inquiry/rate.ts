import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeOwnInquiry } from './change-inquiry'

/** One optional rating after closing. */
export const rate: Handler<'inquiry.rate'> = ({ id, stars, words }, call) =>
  changeOwnInquiry({ id, kind: 'rate', move: () => succeed({ kind: 'rate', stars, words }) }, call)
