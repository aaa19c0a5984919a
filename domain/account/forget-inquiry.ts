import type { InquiryEntry } from '@contract/inquiry/view'
import type { Inquiry } from '../inquiry/inquiry'
import { stoppedClock } from '../inquiry/reply-clock'
import { forgottenHistory, noPhone } from './forgotten'

/** When, by whom of the office and what kind of step; nothing of what was written, by either side. */
function withoutText({ at, by, kind, name }: InquiryEntry): InquiryEntry {
  return { at, by, kind, ...(name === undefined ? {} : { name }) }
}

/**
 * An inquiry without the person. An open one is withdrawn. Its kind, times, steps, holder, stars and the consents
 * stay: they prove how the office worked and that it was allowed to.
 */
export function forgetInquiry(read: Inquiry, now: number): Inquiry {
  const withdrawn: InquiryEntry[] = read.open ? [{ at: now, by: 'person', kind: 'withdrawn' }] : []
  return {
    _id: read._id,
    district: read.district,
    number: read.number,
    kind: read.kind,
    company: '',
    contact: '',
    phone: noPhone,
    need: '',
    places: [],
    papers: { ...read.papers, ready: [] },
    files: [],
    consents: read.consents,
    status: read.open ? 'withdrawn' : read.status,
    open: false,
    holder: read.holder,
    receivedAt: read.receivedAt,
    ...stoppedClock,
    alertAt: null,
    nudgedOn: read.nudgedOn,
    nudges: read.nudges,
    rating: read.rating && { stars: read.rating.stars, words: [] },
    source: null,
    entries: [...read.entries.map(withoutText), ...withdrawn],
    demo: read.demo,
    createdAt: read.createdAt,
    ...forgottenHistory(read, now),
  }
}
