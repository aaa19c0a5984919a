import type { InputOf } from '@contract/actions'
import * as v from 'valibot'
import type { ContactDetails } from '@/platform/contact'

/** What of a draft may have been left on the phone. */
export const draftShape = v.object({
  need: v.pipe(v.string(), v.maxLength(2_000)),
  places: v.array(v.string()),
  papersReady: v.array(v.string()),
})

/**
 * An inquiry that is being written. Consents are no part of it: they start empty each time. Whom we answer is
 * kept by `platform/contact`, because bookings ask for the same.
 */
export type InquiryDraft = v.InferOutput<typeof draftShape>

export const emptyDraft: InquiryDraft = { need: '', places: [], papersReady: [] }

/** What a page was opened for, and what it offers. */
export interface DraftOpening {
  /** Id of a park. */
  park: string | undefined
  /** Ids of parks that can be chosen. */
  offered: readonly string[]
  /** The first words of the need, for a question about something; used only where nothing is written yet. */
  need: string | undefined
}

/** The draft with what the page was opened for, and without parks that are no longer published. */
export function draftFor(draft: InquiryDraft, { park, offered, need }: DraftOpening): InquiryDraft {
  const wanted = park === undefined || draft.places.includes(park) ? draft.places : [...draft.places, park]
  return {
    ...draft,
    need: draft.need === '' ? (need ?? '') : draft.need,
    places: wanted.filter((place) => offered.includes(place)),
  }
}

/** The input of `inquiry.submit`: forwarding only where parks are chosen, papers only as asked now. */
export function submissionOf(
  draft: InquiryDraft,
  details: ContactDetails,
  { handle, forward, asked }: { handle: boolean; forward: boolean; asked: readonly string[] },
): InputOf<'inquiry.submit'> {
  return {
    kind: 'settle',
    ...details,
    need: draft.need,
    places: draft.places,
    papersReady: draft.papersReady.filter((paper) => asked.includes(paper)),
    consents: { handle, forward: forward && draft.places.length > 0 },
  }
}
