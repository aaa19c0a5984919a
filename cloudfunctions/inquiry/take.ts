import { succeed } from '@contract/errors'
import { type Handler, staffOf } from '../shared/call'
import { changeCase } from './change-inquiry'

/** The caller holds the matter from now on, whoever it was proposed to. */
export const take: Handler<'inquiry.take'> = ({ id }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  return changeCase({ id, kind: 'take', move: () => succeed({ kind: 'take', staff }) }, call)
}
