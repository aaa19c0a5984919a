import type { FileView } from '@contract/inquiry/files'
import type { InquiryCase, InquiryEntry, InquirySummary, InquiryView, QueueRow } from '@contract/inquiry/view'
import { isHidden, viewSafety } from '../safety/safety'
import { headlineOf } from './headline'
import { type Inquiry, type InquiryFile, type InquiryHead, missingPapers } from './inquiry'
import { countHidden, isShown, withShownNames } from './shown-files'

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
    ...viewSafety(inquiry.safety),
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

/** Where the bytes are, and what WeChat took a picture for, stay inside. */
function viewFile({ fileId: _fileId, check: _check, held: _held, ...file }: InquiryFile): FileView {
  return file
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
    files: inquiry.files.map(viewFile),
    ...(inquiry.answers === undefined ? {} : { answers: inquiry.answers }),
    consents: consentsOf(inquiry),
    source: inquiry.source,
    entries,
    nudgedOn: inquiry.nudgedOn,
    rating: inquiry.rating,
    ...(inquiry.plan === undefined ? {} : { plan: inquiry.plan }),
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
  return viewWith(inquiry, inquiry.entries.map(forPerson).map(withSafety), now)
}

function withSafety({ safety, ...entry }: InquiryEntry): InquiryEntry {
  return { ...entry, ...viewSafety(safety) }
}

/** A line that is held says so and nothing else, and none names a file that is not shown. */
function forStaff(entry: InquiryEntry, inquiry: Inquiry): InquiryEntry {
  if (!isHidden(entry.safety)) return withSafety(withShownNames(entry, inquiry))
  const { text: _hidden, ...rest } = entry
  return withSafety(rest)
}

/** The words of a rating come with its line in the thread. */
function ratingForStaff({ rating, entries }: Inquiry): InquiryView['rating'] {
  const isHeld = entries.some(({ kind, safety }) => kind === 'rated' && isHidden(safety))
  return rating !== null && isHeld ? { ...rating, words: [] } : rating
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
  const entries = inquiry.entries.map((entry) => forStaff(entry, inquiry))
  const hiddenFiles = countHidden(inquiry)
  return {
    ...viewWith(inquiry, entries, reader.now),
    files: inquiry.files.filter((file) => isShown(file, inquiry)).map(viewFile),
    ...(hiddenFiles === null ? {} : { hiddenFiles }),
    rating: ratingForStaff(inquiry),
    mine: inquiry.holder?.subject === reader.subject,
    phone: reader.phone,
  }
}
