import type { InquiryPlan, PlanAnswer } from '@contract/inquiry/plan'
import type { Holder, Inquiry, InquiryFile } from './inquiry'
import type { DutyColleague } from './propose-holder'
import type { ClockRules } from './reply-clock'

/** A move with what it carries. */
export type InquiryMove =
  | { kind: 'take'; staff: Holder }
  | { kind: 'reply'; staff: Holder; text: string }
  | { kind: 'close'; staff: Holder; text: string }
  | { kind: 'accept'; staff: Holder; text: string }
  | { kind: 'turn_down'; staff: Holder; text: string }
  | { kind: 'hand_over'; staff: Holder; to: DutyColleague; note: string }
  | { kind: 'follow_up'; text: string }
  | { kind: 'nudge' }
  | { kind: 'papers'; ready: string[] }
  | { kind: 'files'; files: InquiryFile[] }
  | { kind: 'withdraw' }
  | { kind: 'offer_plan'; staff: Holder; plan: Omit<InquiryPlan, 'no' | 'at' | 'by' | 'answer'> }
  | { kind: 'answer_plan'; no: number; answer: PlanAnswer; text: string }
  | { kind: 'rate'; stars: number; words: string[] }

/** What a move is judged by besides the inquiry itself. `now` is epoch ms. */
export interface MoveContext {
  now: number
  rules: ClockRules
}

/** The fields a move replaces. */
export type InquiryFields = Partial<
  Pick<
    Inquiry,
    | 'status'
    | 'open'
    | 'holder'
    | 'clockFrom'
    | 'dueAt'
    | 'assumedCalendar'
    | 'alerts'
    | 'alertAt'
    | 'papers'
    | 'files'
    | 'picturesAt'
    | 'nudgedOn'
    | 'nudges'
    | 'rating'
    | 'plan'
  >
>
