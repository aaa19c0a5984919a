import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeOwnInquiry } from './change-inquiry'

export const withdraw: Handler<'inquiry.withdraw'> = ({ id }, call) =>
  changeOwnInquiry({ id, kind: 'withdraw', move: () => succeed({ kind: 'withdraw' }) }, call)
