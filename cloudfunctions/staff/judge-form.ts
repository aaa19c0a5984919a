import { type Result, refuse, succeed } from '@contract/errors'
import type { SafetyState } from '@contract/safety'
import type { Booking } from '@domain/booking/booking'
import type { Registration } from '@domain/event/registration'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { Safety } from '@domain/safety/safety'
import { changeBooking, readBooking } from '../shared/adapters/booking-store'
import { storeNotice } from '../shared/adapters/message-store'
import { changeRegistration, readRegistration } from '../shared/adapters/registration-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Call } from '../shared/call'
import { historyEntry, repeatOf } from '../shared/repeat'

export interface JudgedForm {
  record: 'booking' | 'registration'
  id: string
  safety: Safety
}

type Change = Parameters<typeof changeBooking>[1] & Parameters<typeof changeRegistration>[1]

/** The record and how it is changed. */
async function readRecord({ record, id }: JudgedForm) {
  if (record === 'booking') {
    const booking = await readBooking(id)
    return booking && { document: booking, change: (by: Change) => changeBooking(booking, by) }
  }
  const registration = await readRegistration(id)
  return (
    registration && { document: registration, change: (by: Change) => changeRegistration(registration, by) }
  )
}

function turnedDown(document: Booking | Registration, { record, safety }: JudgedForm) {
  const isBooking = record === 'booking'
  return turnedDownNotice({
    subject: document.subject,
    number: 'number' in document ? document.number : document.title,
    reason: safety.reason ?? '',
    topic: isBooking ? 'booking' : 'event',
    link: { to: isBooking ? 'booking' : 'ticket', id: document._id },
    whatToDo: '名额先为您留着。请取消后改好填写的内容，再提交一次。',
  })
}

/** One attempt to judge the form of a booking or registration; null when somebody else changed it meanwhile. */
export async function judgeForm(judged: JudgedForm, call: Call): Promise<Result<SafetyState> | null> {
  const { safety } = judged
  const read = await readRecord(judged)
  if (read === null || read.document.district !== call.district) return refuse('NOT_FOUND')
  const { document, change } = read
  const repeat = repeatOf(document.history, call, 'judge')
  if (repeat === 'reused') return refuse('REQUEST_REUSED')
  if (repeat === 'same') return succeed(safety.state)
  if (document.safety?.state !== 'held') return refuse('ALREADY_JUDGED')
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const after = { _id: document._id, version: document.version + 1 }
  const drafts = safety.state === 'rejected' ? [turnedDown(document, judged)] : []
  const notices = noticesOf(after, call.now, drafts)
  const set = { safety, held: 0 }
  if (!(await change({ set, history: historyEntry(call, 'judge', after.version), notices }))) return null
  for (const notice of notices) await storeNotice(notice, document.district)
  return succeed(safety.state)
}
