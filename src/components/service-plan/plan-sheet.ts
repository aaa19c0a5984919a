import type { InquiryPlan } from '@contract/inquiry/plan'
import type { Sheet, SheetLine } from '@/platform/picture'
import type { PlanWords } from './copy'

export interface PlanSheetParts {
  plan: InquiryPlan
  words: PlanWords
  /** A day of the plan, and a moment, as they are shown. */
  day: (day: string) => string
  moment: (at: number) => string
}

/** A 服务方案 as a picture to carry away; it ends with what it is not. */
export function planSheet({ plan, words, day, moment }: PlanSheetParts): Sheet {
  const clauses = plan.clauses.flatMap((clause): SheetLine[] => [
    { text: clause.title, look: 'body', above: 12 },
    { text: clause.policyTitle, look: 'small' },
  ])
  const steps = plan.steps.flatMap(({ text, who, by }, at): SheetLine[] => [
    { text: `${at + 1}. ${text}`, look: 'body', above: 12 },
    {
      text: [words.who[who], ...(by === undefined ? [] : [words.by(day(by))])].join(' · '),
      look: 'small',
    },
  ])
  const note: SheetLine[] =
    plan.note === ''
      ? []
      : [
          { text: words.note, look: 'head', above: 32 },
          { text: plan.note, look: 'body' },
        ]
  return {
    name: words.title,
    lines: [
      { text: words.title, look: 'title' },
      { text: words.madeBy(plan.by, moment(plan.at)), look: 'small' },
      { text: words.validUntil(day(plan.validUntil)), look: 'small' },
      { text: words.clauses, look: 'head', above: 32 },
      ...clauses,
      { text: words.steps, look: 'head', above: 32 },
      ...steps,
      { text: words.liaison, look: 'head', above: 32 },
      { text: plan.liaison, look: 'body' },
      ...note,
      { text: words.noPromise, look: 'small', above: 40 },
    ],
  }
}
