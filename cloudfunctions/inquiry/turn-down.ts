import { succeed } from '@contract/errors'
import { type Handler, staffOf } from '../shared/call'
import { changeCase } from './change-inquiry'

/** Turns a 投稿 or 纠错 down with thanks and a reason that the person reads. */
export const turnDown: Handler<'inquiry.turnDown'> = ({ id, text }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  return changeCase({ id, kind: 'turn_down', move: () => succeed({ kind: 'turn_down', staff, text }) }, call)
}
