import type { Complaint } from '@domain/account/complaint'
import { newComplaintNotices } from '@domain/account/complaint-notices'
import type { Booking } from '@domain/booking/booking'
import { textsOfBooking } from '@domain/booking/texts-of-booking'
import type { Registration } from '@domain/event/registration'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import { type SettledInquiry, settleInquiry, textsIn } from '@domain/inquiry/safety'
import { heldNotices, noticesOf } from '@domain/safety/notices'
import { isHidden, nextCheckAt, type Safety, settleText } from '@domain/safety/safety'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { changeInquiry } from '../shared/adapters/inquiry-store'
import { listUncheckedTexts, settleForm } from '../shared/adapters/text-store'
import { settleEach } from './settle-each'
import { createTextChecker, type TextChecker } from './text-checker'

/** Documents of one kind in a run. */
const BATCH = 50

interface Run {
  district: District
  now: number
  check: TextChecker
}

/**
 * Has what people wrote checked before others see it, after the call was answered: a submission costs no request
 * for it and is never lost by it. What passes is told to staff, what is held to administrators. A document that
 * somebody changed meanwhile, or that could not be settled, is looked at again a minute later.
 */
export async function checkTexts(districtId: string, now: number): Promise<number> {
  const run = { district: await readDistrict(districtId), now, check: createTextChecker() }
  const at = { now, limit: BATCH }
  let settled = await settleEach(await listUncheckedTexts('inquiries', districtId, at), {
    settle: (inquiry) => checkInquiry(inquiry, run),
    name: ({ _id }) => ({ inquiry: _id }),
  })
  settled += await settleEach(await listUncheckedTexts('bookings', districtId, at), {
    settle: (booking) => {
      const form = { texts: textsOfBooking(booking), number: booking.number }
      return checkForm('bookings', booking, form, run)
    },
    name: ({ _id }) => ({ booking: _id }),
  })
  settled += await settleEach(await listUncheckedTexts('registrations', districtId, at), {
    settle: (registration) => {
      const { company, contact, code: number } = registration
      return checkForm('registrations', registration, { texts: [company, contact], number }, run)
    },
    name: ({ _id }) => ({ registration: _id }),
  })
  settled += await settleEach(await listUncheckedTexts('complaints', districtId, at), {
    settle: (complaint) => {
      const form = { texts: [complaint.text], number: complaint.number }
      return checkForm('complaints', complaint, form, run)
    },
    name: ({ _id }) => ({ complaint: _id }),
  })
  return settled
}

async function checkInquiry(inquiry: Inquiry, run: Run): Promise<boolean> {
  const states = new Map<number | null, Safety>()
  for (const text of textsIn(inquiry, 'pending')) {
    states.set(text.entry, settleText(text, await run.check(inquiry.subject, text.text), run.now))
  }
  return recordInquiry(inquiry, settleInquiry(inquiry, states, run.now), run)
}

function recordInquiry(inquiry: Inquiry, settled: SettledInquiry, { district, now }: Run): Promise<boolean> {
  const { set, after, news, isNewlyHeld } = settled
  const { duty } = district
  const notices = [
    ...inquiryNotices(after, news, { duty, at: now }),
    ...noticesOf(
      after,
      now,
      isNewlyHeld ? heldNotices({ id: inquiry._id, number: inquiry.number }, duty) : [],
    ),
  ]
  return changeInquiry(inquiry, {
    set,
    history: { at: now, by: 'timer', kind: 'check', version: after.version, requestId: '', inputHash: '' },
    notices,
  })
}

async function checkForm(
  collection: 'bookings' | 'registrations' | 'complaints',
  record: Booking | Registration | Complaint,
  form: { texts: string[]; number: string },
  { district, now, check }: Run,
): Promise<boolean> {
  const text = form.texts.join('\n')
  const writtenAt = record.createdAt
  const safety = settleText({ text, writtenAt }, await check(record.subject, text), now)
  const drafts =
    safety.state === 'held' ? heldNotices({ id: record._id, number: form.number }, district.duty) : []
  const isComplaintShown = 'answer' in record && !isHidden(safety)
  return settleForm(collection, record._id, {
    safety,
    checkAt: safety.state === 'pending' ? nextCheckAt(writtenAt, now) : null,
    notices: [
      ...noticesOf(record, now, drafts),
      ...(isComplaintShown ? newComplaintNotices(record, district.duty, now) : []),
    ],
  })
}
