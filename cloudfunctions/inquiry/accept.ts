import { succeed } from '@contract/errors'
import { type Handler, staffOf } from '../shared/call'
import { changeCase } from './change-inquiry'

/** Takes a 投稿 or 纠错 with thanks. Publishes nothing: the content is written by hand. */
export const accept: Handler<'inquiry.accept'> = ({ id, text }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  return changeCase({ id, kind: 'accept', move: () => succeed({ kind: 'accept', staff, text }) }, call)
}
