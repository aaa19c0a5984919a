import { correctedKinds } from '@contract/inquiry/kinds'
import * as v from 'valibot'

/** What of a draft may have been left on the phone. */
export const draftShape = v.record(
  v.string(),
  v.union([v.pipe(v.string(), v.maxLength(8_000)), v.array(v.string())]),
)

/**
 * An inquiry of one kind that is being written: text or picked items by the name of the question, a range as
 * `name.min` and `name.max`, the ids of uploaded files as `attachments`. Consents are no part of it: they start empty each time. Whom we answer is kept by
 * `platform/contact`, because bookings ask for the same.
 */
export type InquiryDraft = v.InferOutput<typeof draftShape>

/** The text of a question; empty where nothing was written. */
export function textIn(draft: InquiryDraft, name: string): string {
  const value = draft[name]
  return typeof value === 'string' ? value : ''
}

/** The picked items of a question. */
export function listIn(draft: InquiryDraft, name: string): string[] {
  const value = draft[name]
  return Array.isArray(value) ? value : []
}

/** What a page was opened for, and what it offers. */
export interface DraftOpening {
  /** Id of a park. */
  park?: string | undefined
  /** Ids of parks that can be chosen. */
  offered: readonly string[]
  /** Id of a policy that is asked about. */
  policy?: string | undefined
  /** The page a correction is about, as `kind/id` and in words. */
  about?: { page: string; of: string } | undefined
  /** The first words of the need, for a question about something; used only where nothing is written yet. */
  need?: string | undefined
}

/** The draft with what the page was opened for, and without parks that are no longer published. */
export function draftFor(draft: InquiryDraft, opening: DraftOpening): InquiryDraft {
  const { park, offered, policy, about, need } = opening
  const places = listIn(draft, 'places')
  const wanted = park === undefined || places.includes(park) ? places : [...places, park]
  return {
    ...draft,
    need: textIn(draft, 'need') === '' ? (need ?? '') : textIn(draft, 'need'),
    places: wanted.filter((place) => offered.includes(place)),
    ...(policy === undefined ? {} : { policy }),
    ...(about === undefined ? {} : { page: about.page, about: about.of }),
  }
}

/** `policy/some-id` as the contract has it; undefined for anything else. */
export function aboutOf(text: string) {
  const [kind, id] = text.split('/')
  const known = correctedKinds.find((one) => one === kind)
  return known === undefined || id === undefined || id === '' ? undefined : { kind: known, id }
}
