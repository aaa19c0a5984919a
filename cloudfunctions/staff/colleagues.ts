import { succeed } from '@contract/errors'
import { listStaff } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'

/** Everybody a matter can be handed to; subjects do not leave the function. */
export const colleagues: Handler<'staff.colleagues'> = async (_input, call) => {
  const documents = await listStaff(call.district)
  return succeed({
    items: documents.map(({ _id, name, roles, places }) => ({ id: colleagueId(_id), name, roles, places })),
  })
}
