import { refuse, succeed } from '@contract/errors'
import { listStaff } from '../shared/adapters/staff-store'
import { type Handler, staffOf } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'
import { changeCase } from './change-inquiry'

/** Hands the matter to an active colleague who may handle it; the promised time stays. */
export const handOver: Handler<'inquiry.handOver'> = async ({ id, to, note }, call) => {
  const staff = { subject: call.subject, name: staffOf(call).name }
  const colleague = (await listStaff(call.district)).find((one) => colleagueId(one._id) === to)
  return changeCase(
    {
      id,
      kind: 'hand_over',
      move: () => {
        if (colleague === undefined) return refuse('NOT_A_COLLEAGUE')
        const { _id: subject, name, roles, places } = colleague
        return succeed({ kind: 'hand_over', staff, to: { subject, name, roles, places }, note })
      },
    },
    call,
  )
}
