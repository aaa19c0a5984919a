import { refuse, succeed } from '@contract/errors'
import { listStaff } from '../shared/adapters/staff-store'
import type { Handler } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'
import { changeDraftOf } from './change-draft'

/** Says who keeps the clause fresh: anybody on the list of colleagues. */
export const own: Handler<'clause.own'> = ({ id, version, owner }, call) =>
  changeDraftOf(
    {
      id,
      move: 'own',
      seen: version,
      change: async () => {
        const found = (await listStaff(call.district)).find(({ _id }) => colleagueId(_id) === owner)
        if (found === undefined) return refuse('NOT_A_COLLEAGUE')
        return succeed({ owner: { subject: found._id, name: found.name } })
      },
    },
    call,
  )
