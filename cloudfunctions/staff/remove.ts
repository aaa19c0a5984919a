import { refuse, succeed } from '@contract/errors'
import { putOnDuty, takeOffDuty } from '../shared/adapters/district-store'
import { rememberRequest } from '../shared/adapters/request-store'
import { endStaff, listEverybody, type StaffDocument } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'
import { untilWritten } from '../shared/repeat'

/**
 * Off the duty list first, so that a crash in between never leaves matters going to somebody who left. Removing
 * somebody again takes nothing more away, nor does a repeat that comes after they were invited again: an invitation
 * used later than the request first came stands, also where there was nobody to remove then; one that was being used
 * meanwhile does not, so that they are taken off the list once more behind it. What the colleague holds stays with them
 * until it is handed over.
 */
export const remove: Handler<'staff.remove'> = async ({ id }, call) => {
  if (id === colleagueId(call.subject)) return refuse('NOT_A_COLLEAGUE')
  return untilWritten(async () => {
    const found = (await listEverybody(call.district)).find(({ _id }) => colleagueId(_id) === id)
    if (found === undefined) return refuse('NOT_FOUND')
    const firstAt = await rememberRequest(call)
    if (firstAt === null) return refuse('REQUEST_REUSED')
    if (found.joinedAt > firstAt) {
      // An earlier round may have taken away the duty that their joining gave.
      if (found.active) await putOnDuty(call.district, dutyOf(found))
      return succeed({ id })
    }
    await takeOffDuty(call.district, found._id)
    if (!(await endStaff(found, call.now))) return null
    await takeOffDuty(call.district, found._id)
    return succeed({ id })
  })
}

const dutyOf = ({ _id: subject, name, roles, places }: StaffDocument) => ({ subject, name, roles, places })
