import { succeed } from '@contract/errors'
import { type Handler, staffOf } from '../shared/call'
import { changeCase } from './change-inquiry'

/** Answers the person and stops the reply clock. */
export const reply: Handler<'inquiry.reply'> = ({ id, text }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  return changeCase({ id, kind: 'reply', move: () => succeed({ kind: 'reply', staff, text }) }, call)
}
