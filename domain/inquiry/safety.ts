import type { InquiryEntry } from '@contract/inquiry/view'
import { type CheckedDocument, isHidden, nextCheckAt, type Safety } from '../safety/safety'
import type { Inquiry, InquiryFile } from './inquiry'
import type { InquiryNews } from './news'

/** A text of an inquiry: the form itself, or one line of the thread by its place. */
export interface InquiryText {
  /** null for the form. */
  entry: number | null
  text: string
  writtenAt: number
  safety: Safety | undefined
}

/** Everything a person typed into the form and others read. */
function formText({ company, contact, need, files = [], answers = {} }: Inquiry): string {
  const { title = '', origin = '', page = '', matched = '' } = answers
  const names = files.map(({ name }) => name)
  return [company, contact, need, title, origin, page, matched, ...names]
    .filter((part) => part !== '')
    .join('\n')
}

/** What a person typed for a line of the thread; empty where nothing was typed. */
function typed(entry: InquiryEntry, rating: Inquiry['rating']): string {
  if (entry.by !== 'person') return ''
  return entry.kind === 'rated' ? (rating?.words ?? []).join('、') : (entry.text ?? '')
}

/** The texts of an inquiry in one state, the form first. */
export function textsIn(inquiry: Inquiry, state: Safety['state']): InquiryText[] {
  const form = { entry: null, text: formText(inquiry), writtenAt: inquiry.receivedAt, safety: inquiry.safety }
  const lines = inquiry.entries.map((entry, index) => ({
    entry: index,
    text: typed(entry, inquiry.rating),
    writtenAt: entry.at,
    safety: entry.safety,
  }))
  return [form, ...lines].filter(({ safety }) => safety?.state === state)
}

/** The pictures that wait for an administrator; of a matter that ended because its form was turned down, none. */
export function heldPictures({ files = [], safety }: Pick<Inquiry, 'files' | 'safety'>): InquiryFile[] {
  return safety?.state === 'rejected' ? [] : files.filter((file) => file.safety === 'held')
}

/** A new line of the thread waits for its check where a person typed something; staff write in the office's name. */
export function waitingLine(entry: InquiryEntry, rating: Inquiry['rating']): InquiryEntry {
  return typed(entry, rating) === '' ? entry : { ...entry, safety: { state: 'pending' } }
}

/** Whether staff hear of a change when it is made: not while the matter, or what was typed, is hidden. */
export function isToldAtOnce(inquiry: Inquiry, entry: InquiryEntry): boolean {
  return !isHidden(inquiry.safety) && !isHidden(entry.safety)
}

export interface SettledInquiry {
  set: Required<CheckedDocument> & Pick<Inquiry, 'entries'>
  after: Inquiry
  /** What staff hear now because it became visible. */
  news: InquiryNews[]
  /** Whether something is held that was not before. */
  isNewlyHeld: boolean
}

/** The texts of an inquiry in new states at `now`, by their place in the thread. */
export function settleInquiry(
  inquiry: Inquiry,
  states: ReadonlyMap<number | null, Safety>,
  now: number,
): SettledInquiry {
  const entries = inquiry.entries.map((entry, index) => {
    const safety = states.get(index)
    return safety === undefined ? entry : { ...entry, safety }
  })
  const safety = states.get(null) ?? inquiry.safety ?? { state: 'passed' as const }
  const next = { ...inquiry, entries, safety }
  const waiting = textsIn(next, 'pending')
  const times = waiting.map(({ writtenAt }) => nextCheckAt(writtenAt, now))
  const held = textsIn(next, 'held').length + heldPictures(next).length
  const set = { entries, safety, held, checkAt: times.length === 0 ? null : Math.min(...times) }
  const after = { ...inquiry, ...set, updatedAt: now, version: inquiry.version + 1 }
  return { set, after, news: newlyVisible(inquiry, after), isNewlyHeld: held > (inquiry.held ?? 0) }
}

/** A matter that becomes visible is news as a whole; so is a line of one that was. Ended ones are none. */
function newlyVisible(before: Inquiry, after: Inquiry): InquiryNews[] {
  if (!after.open || isHidden(after.safety)) return []
  if (isHidden(before.safety)) return ['received']
  const shown = after.entries.filter(
    (entry, index) => isHidden(before.entries[index]?.safety) && !isHidden(entry.safety),
  )
  return (['followed_up', 'files_added'] as const).filter((kind) =>
    shown.some((entry) => entry.kind === kind),
  )
}
