import type { ParsedInputOf } from '@contract/actions'
import type { InquiryKind } from '@contract/inquiry/kinds'
import { nextAlertAt } from '@domain/inquiry/alerts'
import type { Inquiry, InquiryFile } from '@domain/inquiry/inquiry'
import { picturesDueAt } from '@domain/inquiry/picture-check'
import { proposeHolder } from '@domain/inquiry/propose-holder'
import { clockRules, startClock } from '@domain/inquiry/reply-clock'
import { readableNumber } from '@domain/number'
import { waitingForCheck } from '@domain/safety/safety'
import type { District } from '../shared/adapters/district-store'
import type { Call } from '../shared/call'
import { storePhone } from '../shared/phone'
import { historyEntry } from '../shared/repeat'
import { keyedId } from '../shared/secrets'
import { consentsOf } from './consents-of'
import { papersOf } from './papers-of'

/** The id of the inquiry a request makes: the database refuses a second one. */
export function inquiryId(call: Pick<Call, 'subject' | 'requestId'>): string {
  return `q${keyedId('inquiry', call.subject, call.requestId)}`
}

/** What numbers begin with: 入驻, 选址, 资金, 政策, 投稿, 纠错. */
const prefixes: Record<InquiryKind, string> = {
  settle: 'RZ',
  site: 'XZ',
  finance: 'ZJ',
  policy: 'ZC',
  contribution: 'TG',
  correction: 'JC',
}

/** The inquiry of a submission, its clock running and its holder proposed; nobody is told before its texts were checked. */
export function newInquiry(
  input: ParsedInputOf<'inquiry.submit'>,
  call: Call,
  { district, files }: { district: District; files: InquiryFile[] },
): Inquiry {
  const { settings, calendar, duty } = district
  const id = inquiryId(call)
  const { kind } = input
  const places = 'places' in input ? input.places : []
  const consents = consentsOf(input, { at: call.now, settings })
  const named = settings.inquiry[kind]?.holders ?? []
  const inquiry: Inquiry = {
    _id: id,
    district: call.district,
    subject: call.subject,
    number: readableNumber(prefixes[kind], call.now, id.slice(1)),
    kind,
    company: 'company' in input ? input.company : '',
    contact: input.contact,
    phone: input.phone === undefined ? null : storePhone(call.subject, input.phone, input.phoneProof),
    need: input.need,
    places,
    papers: papersOf(input, { at: call.now, settings }),
    files,
    picturesAt: picturesDueAt(files),
    consents,
    ...('answers' in input ? { answers: input.answers } : {}),
    status: 'received',
    open: true,
    holder: proposeHolder(duty, { consents, places }, { key: id, named }),
    receivedAt: call.now,
    ...startClock(call.now, clockRules(settings, calendar, kind)),
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
