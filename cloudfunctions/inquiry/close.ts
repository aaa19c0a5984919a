import { succeed } from '@contract/errors'
import { type Handler, staffOf } from '../shared/call'
import { changeCase } from './change-inquiry'

/** Ends the matter with a closing word; the person may then rate it. */
export const close: Handler<'inquiry.close'> = ({ id, text }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  return changeCase({ id, kind: 'close', move: () => succeed({ kind: 'close', staff, text }) }, call)
}
