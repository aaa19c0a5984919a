import { refuse, succeed } from '@contract/errors'
import { closedComplaintNotices } from '@domain/account/complaint-notices'
import { isHidden } from '@domain/safety/safety'
import { changeComplaint, readComplaint } from '../shared/adapters/complaint-store'
import type { Handler } from '../shared/call'
import { changed, changeRecord } from '../shared/change-record'
import { showComplaint } from './complaint-queue'

export const closeComplaint: Handler<'account.closeComplaint'> = async ({ id, answer }, call) => {
  const result = await changeRecord(
    {
      kind: 'close',
      read: () => readComplaint(id),
      write: changeComplaint,
      mayChange: ({ district, safety }) => district === call.district && !isHidden(safety),
      decide: (read) => {
        if (!read.open) return refuse('COMPLAINT_CLOSED')
        const set = { status: 'closed', open: false, answer } as const
        const after = changed(read, set, call)
        return succeed({ after, set, notices: closedComplaintNotices(after, call.now) })
      },
    },
    call,
  )
  return result.ok ? succeed(showComplaint(result.value)) : result
}
