import { type Result, refuse, succeed } from '@contract/errors'
import type { Complaint } from '@domain/account/complaint'
import { newComplaintNotices } from '@domain/account/complaint-notices'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { JudgedSafety } from '@domain/safety/safety'
import { changeComplaint, readComplaint } from '../shared/adapters/complaint-store'
import { readDistrict } from '../shared/adapters/district-store'
import type { Call } from '../shared/call'
import { changed, changeRecord } from '../shared/change-record'

/** A complaint that was turned down ends: nobody will answer what nobody reads. */
const ended = { status: 'closed', open: false } as const

function turnedDown({ subject, number, _id }: Complaint, reason: string) {
  return turnedDownNotice({
    subject,
    number,
    reason,
    topic: 'complaint',
    link: { to: 'complaints', id: _id },
    whatToDo: '请修改后重新提交。',
  })
}

/** Judges a complaint's text. Released, it is told as a new one. */
export function judgeComplaint(
  { id, safety }: { id: string; safety: JudgedSafety },
  call: Call,
): Promise<Result<Complaint>> {
  return changeRecord(
    {
      kind: 'judge',
      read: () => readComplaint(id),
      write: changeComplaint,
      mayChange: ({ district }) => district === call.district,
      decide: async (read) => {
        if (read.safety?.state !== 'held') return refuse('ALREADY_JUDGED')
        const set = { safety, held: 0, ...(safety.state === 'rejected' ? ended : {}) }
        const after = changed(read, set, call)
        const { duty } = await readDistrict(call.district)
        const notices =
          safety.state === 'rejected'
            ? noticesOf(after, call.now, [turnedDown(read, safety.reason)])
            : newComplaintNotices(after, duty, call.now)
        return succeed({ after, set, notices })
      },
    },
    call,
  )
}
