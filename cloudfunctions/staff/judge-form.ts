import { type Result, refuse, succeed } from '@contract/errors'
import type { Booking } from '@domain/booking/booking'
import type { Registration } from '@domain/event/registration'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { Safety } from '@domain/safety/safety'
import { changeBooking, readBooking } from '../shared/adapters/booking-store'
import { changeRegistration, readRegistration } from '../shared/adapters/registration-store'
import type { Call } from '../shared/call'
import { changed, changeRecord } from '../shared/change-record'

export interface JudgedForm {
  record: 'booking' | 'registration'
  id: string
  safety: Safety
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

/** Judges the form of a booking or registration. */
export function judgeForm(judged: JudgedForm, call: Call): Promise<Result<Booking | Registration>> {
  const { record, id, safety } = judged
  const set = { safety, held: 0 }
  const shared = {
    kind: 'judge',
    mayChange: ({ district }: Booking | Registration) => district === call.district,
  }
  const decide = <T extends Booking | Registration>(read: T, after: T) => {
    if (read.safety?.state !== 'held') return refuse('ALREADY_JUDGED')
    const drafts = safety.state === 'rejected' ? [turnedDown(read, judged)] : []
    return succeed({ after, set, notices: noticesOf(after, call.now, drafts) })
  }
  return record === 'booking'
    ? changeRecord<Booking>(
        {
          ...shared,
          read: () => readBooking(id),
          write: changeBooking,
          decide: (read) => decide(read, changed(read, set, call)),
        },
        call,
      )
    : changeRecord<Registration>(
        {
          ...shared,
          read: () => readRegistration(id),
          write: changeRegistration,
          decide: (read) => decide(read, changed(read, set, call)),
        },
        call,
      )
}
