import type { AnswerName, InquiryAnswers } from '@contract/inquiry/answers'
import type { InquiryKind } from '@contract/inquiry/kinds'

type Option<Name extends AnswerName> = Extract<
  NonNullable<InquiryAnswers[Name]> extends readonly (infer Item)[] ? Item : InquiryAnswers[Name],
  string
>

/** Answers that are picked from a list. */
export type PickedName = 'industry' | 'moveIn' | 'mustHaves' | 'round' | 'registered' | 'topic' | 'authorship'
/** Answers that are a range of whole units. */
export type RangeName = 'areaM2' | 'rentFen' | 'amountWan'

export interface QuestionWords {
  label: string
  hint?: string
}

/** Questions and answers of every kind in words: for the form, for its sender and for staff. */
export interface AnswerWords {
  questions: Record<Exclude<AnswerName, 'about'>, QuestionWords>
  /** The free text, which is something else in every kind. */
  need: Record<InquiryKind, QuestionWords>
  options: { [Name in PickedName]: Record<Option<Name>, string> }
  units: Record<RangeName, string>
  range: (from: string, to: string, unit: string) => string
  from: string
  to: string
  policyUnknown: string
  recipients: string
  noRecipients: string
  publish: string
  publishYes: string
  separator: string
}
