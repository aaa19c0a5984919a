import type { ParsedInputOf } from '@contract/actions'
import { nextAlertAt } from '@domain/inquiry/alerts'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { proposeHolder } from '@domain/inquiry/propose-holder'
import { clockRules, startClock } from '@domain/inquiry/reply-clock'
import { readableNumber } from '@domain/number'
import { waitingForCheck } from '@domain/safety/safety'
import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'
import type { District } from '../shared/adapters/district-store'
import type { Call } from '../shared/call'
import { storePhone } from '../shared/phone'
import { historyEntry } from '../shared/repeat'
import { keyedId } from '../shared/secrets'

/** The id of the inquiry a request makes: the database refuses a second one. */
export function inquiryId(call: Pick<Call, 'subject' | 'requestId'>): string {
  return `q${keyedId('inquiry', call.subject, call.requestId)}`
}

/** The last moment of the day `days` calendar days after another. */
const endOfDay = (from: number, days: number) => startOfDay(addDays(dayOf(from), days + 1)) - 1

/** The inquiry of a submission, its clock running and its holder proposed; nobody is told before its texts were checked. */
export function newInquiry(
  input: ParsedInputOf<'inquiry.submit'>,
  call: Call,
  { settings, calendar, duty }: District,
): Inquiry {
  const id = inquiryId(call)
  const { papers: asked, papersDays } = settings.inquiry.settle
  const consents = {
    handle: true,
    at: call.now,
    forward: input.consents.forward && input.places.length > 0,
  } as const
  const inquiry: Inquiry = {
    _id: id,
    district: call.district,
    subject: call.subject,
    number: readableNumber('RZ', call.now, id.slice(1)),
    kind: input.kind,
    company: input.company,
    contact: input.contact,
    phone: storePhone(call.subject, input.phone, input.phoneProof),
    need: input.need,
    places: input.places,
    papers: { asked, ready: input.papersReady, dueAt: endOfDay(call.now, papersDays), lateAt: null },
    consents,
    status: 'received',
    open: true,
    holder: proposeHolder(duty, { consents, places: input.places }, id),
    receivedAt: call.now,
    ...startClock(call.now, clockRules(settings, calendar)),
    alertAt: null,
    nudgedOn: null,
    nudges: 0,
    rating: null,
    source: input.source ?? null,
    entries: [{ at: call.now, by: 'system', kind: 'received' }],
    demo: settings.demo === true,
    history: [historyEntry(call, 'submit', 1)],
    notices: [],
    pending: 0,
    unaudited: 1,
    ...waitingForCheck(call.now),
    createdAt: call.now,
    updatedAt: call.now,
    version: 1,
  }
  return { ...inquiry, alertAt: nextAlertAt(inquiry) }
}
