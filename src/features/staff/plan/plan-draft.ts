import type { InputOf } from '@contract/actions'
import type { InquiryPlan } from '@contract/inquiry/plan'
import { addDays, dayOf } from '@domain/time/shanghai'
import { type Reach, reaches } from './copy'

export interface StepDraft {
  /** Tells the rows apart while they are edited. */
  key: number
  text: string
  who: 'office' | 'company'
  reach: Reach | 'none'
  /** The day of an earlier plan, which stands while no other reach is chosen. */
  by?: string | undefined
}

/** A 服务方案 as it is being written. */
export interface PlanDraft {
  clauses: string[]
  liaison: string
  steps: StepDraft[]
  note: string
  valid: Reach
}

export const MOST_STEPS = 8

export function emptyStep(key: number): StepDraft {
  return { key, text: '', who: 'office', reach: 'week' }
}

/** A plan that is begun, or the last one as the start of the next. */
export function draftOf(plan: InquiryPlan | undefined, holder: string): PlanDraft {
  if (plan === undefined) {
    return { clauses: [], liaison: holder, steps: [emptyStep(0)], note: '', valid: 'month' }
  }
  return {
    clauses: plan.clauses.map(({ id }) => id),
    liaison: plan.liaison,
    steps: plan.steps.map(({ text, who, by }, key) => ({ key, text, who, reach: 'none', by })),
    note: plan.note,
    valid: 'month',
  }
}

const after = (reach: Reach, now: number) => addDays(dayOf(now), reaches[reach])

/** The last day of the plan. */
export function lastDay({ valid }: PlanDraft, now: number): string {
  return after(valid, now)
}

/** The draft as it is sent; days count from `now`. */
export function inputOfDraft(draft: PlanDraft, id: string, now: number): InputOf<'inquiry.offerPlan'> {
  return {
    id,
    clauses: draft.clauses,
    liaison: draft.liaison,
    steps: draft.steps.map(({ text, who, reach, by }) => {
      const day = reach === 'none' ? by : after(reach, now)
      return { text, who, ...(day === undefined ? {} : { by: day }) }
    }),
    note: draft.note,
    validUntil: lastDay(draft, now),
  }
}
