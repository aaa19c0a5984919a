import type { InquiryPlan } from '@contract/inquiry/plan'
import { draftOf, emptyStep, inputOfDraft, type PlanDraft } from './plan-draft'

const now = Date.parse('2026-11-24T10:00:00+08:00')

const plan: InquiryPlan = {
  no: 1,
  at: now,
  by: '周静',
  clauses: [{ id: 'a', version: 1, title: '一', policy: 'p', policyTitle: '办法', demo: false }],
  liaison: '周静',
  steps: [
    { text: '看房', who: 'office', by: '2026-12-01' },
    { text: '备料', who: 'company' },
  ],
  note: '',
  validUntil: '2026-12-24',
  answer: null,
}

describe('the draft of a plan', () => {
  it('begins with whoever holds the matter as the contact', () => {
    expect(draftOf(undefined, '周静')).toMatchObject({ clauses: [], liaison: '周静', valid: 'month' })
  })

  it('counts days from the day on which it is sent', () => {
    const draft: PlanDraft = {
      clauses: ['a'],
      liaison: '周静',
      steps: [
        { ...emptyStep(0), text: '看房', reach: 'week' },
        { ...emptyStep(1), text: '备料', who: 'company', reach: 'none' },
      ],
      note: '',
      valid: 'month',
    }
    expect(inputOfDraft(draft, 'q1', now)).toEqual({
      id: 'q1',
      clauses: ['a'],
      liaison: '周静',
      steps: [
        { text: '看房', who: 'office', by: '2026-12-01' },
        { text: '备料', who: 'company' },
      ],
      note: '',
      validUntil: '2026-12-24',
    })
  })

  it('of an earlier plan keeps its words and days until they are changed', () => {
    const input = inputOfDraft(draftOf(plan, '何敏'), 'q1', now)
    expect(input.steps).toEqual(plan.steps)
    expect(input).toMatchObject({ clauses: ['a'], liaison: '周静' })
  })
})
