import type { InquiryKind } from '@contract/inquiry/kinds'
import type { PickedName, RangeName } from '@/components/inquiry-answers/answer-words'

/** One thing a form asks. Its words come from the catalogue of questions, its name says where the answer goes. */
export type FormField =
  /** Whom to answer; the phone is needed where the contact is. */
  | { type: 'contact'; company: 'required' | 'optional' | 'none'; contact: 'required' | 'optional' }
  | { type: 'line'; name: 'title' | 'origin' | 'page'; maxLength: number; optional?: true }
  | { type: 'prose'; name: 'need'; maxLength: number; optional?: true }
  | { type: 'one'; name: Exclude<PickedName, 'mustHaves'>; options: readonly string[] }
  | { type: 'many'; name: 'mustHaves'; options: readonly string[] }
  | { type: 'range'; name: RangeName; optional?: true }
  | { type: 'parks'; name: 'places' }
  | { type: 'policy'; name: 'policy' }
  | { type: 'papers'; name: 'papersReady' }
  /** The result of 算政策, attached by a tap. */
  | { type: 'matched'; name: 'matched' }
  /** The page it was opened from, kept beside what the person reads and edits. */
  | { type: 'about'; name: 'about' }

/** A purpose with a tick of its own. `recipients` is one tick per institution. */
export type FormConsent = 'handle' | 'forward' | 'recipients' | 'publish'

/** Without these ticks the matter cannot be handled. */
export const neededConsents: readonly FormConsent[] = ['handle', 'publish']

/** The form of one kind: its questions from top to bottom and its consents. */
export interface KindForm {
  kind: InquiryKind
  fields: readonly FormField[]
  consents: readonly FormConsent[]
}
