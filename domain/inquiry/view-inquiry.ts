import type { InquiryCase, InquiryEntry, InquirySummary, InquiryView, QueueRow } from '@contract/inquiry/view'
import { headlineOf } from './headline'
import { type Inquiry, type InquiryHead, missingPapers } from './inquiry'

function clockOf({ clockFrom, dueAt, assumedCalendar }: InquiryHead): InquirySummary['clock'] {
  return clockFrom === null || dueAt === null ? null : { from: clockFrom, dueAt, assumedCalendar }
}

/** A row of the person's list. */
export function viewInquirySummary(inquiry: InquiryHead): InquirySummary {
  return {
    id: inquiry._id,
    number: inquiry.number,
    kind: inquiry.kind,
    company: inquiry.company,
    headline: headlineOf(inquiry),
    status: inquiry.status,
    holder: inquiry.holder === null ? null : { name: inquiry.holder.name },
    receivedAt: inquiry.receivedAt,
    updatedAt: inquiry.updatedAt,
    clock: clockOf(inquiry),
    demo: inquiry.demo,
  }
}

/** Papers are late from their date on, for as long as the matter is open and something is missing. */
function papersOf({ open, papers }: Inquiry, now: number): InquiryView['papers'] {
  const { asked, ready, dueAt } = papers
  return { asked, ready, dueAt, late: open && now > dueAt && missingPapers(papers).length > 0 }
}

function consentsOf({ consents }: Inquiry): InquiryView['consents'] {
  const { at: _at, ...agreed } = consents
  return agreed
}

function viewWith(inquiry: Inquiry, entries: InquiryEntry[], now: number): InquiryView {
  return {
    ...viewInquirySummary(inquiry),
    contact: inquiry.contact,
    phoneMasked: inquiry.phone?.masked ?? '',
    phoneVerified: inquiry.phone?.verified ?? false,
    need: inquiry.need,
    places: inquiry.places,
    papers: papersOf(inquiry, now),
    ...(inquiry.answers === undefined ? {} : { answers: inquiry.answers }),
    consents: consentsOf(inquiry),
    source: inquiry.source,
    entries,
    nudgedOn: inquiry.nudgedOn,
    rating: inquiry.rating,
    version: inquiry.version,
  }
}

/** What a colleague wrote for a colleague when handing over is not for the person. */
function forPerson(entry: InquiryEntry): InquiryEntry {
  if (entry.kind !== 'handed_over') return entry
  const { text: _note, ...rest } = entry
  return rest
}

/** What its owner sees. */
export function viewInquiry(inquiry: Inquiry, now: number): InquiryView {
  return viewWith(inquiry, inquiry.entries.map(forPerson), now)
}

/** A row of the staff's queue for the colleague `subject`. */
export function viewQueueRow(inquiry: InquiryHead, subject: string): QueueRow {
  return {
    ...viewInquirySummary(inquiry),
    mine: inquiry.holder?.subject === subject,
    places: inquiry.places,
    nudged: inquiry.nudges,
    need: inquiry.need,
  }
}

/** What staff who may handle it see; the phone is opened by the caller, empty without one. */
export function viewInquiryCase(
  inquiry: Inquiry,
  reader: { subject: string; phone: string; now: number },
): InquiryCase {
  return {
    ...viewWith(inquiry, inquiry.entries, reader.now),
    mine: inquiry.holder?.subject === reader.subject,
    phone: reader.phone,
  }
}
