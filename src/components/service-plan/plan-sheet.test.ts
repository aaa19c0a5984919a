import type { InquiryPlan } from '@contract/inquiry/plan'
import { planCopy } from './copy'
import { planSheet } from './plan-sheet'

const plan: InquiryPlan = {
  no: 1,
  by: '周静',
  at: Date.UTC(2026, 10, 28),
  clauses: [
    {
      id: 'rent',
      title: '示例·办公用房补助',
      policy: 'help',
      policyTitle: '示例·数字经济扶持办法',
      version: 2,
      demo: true,
    },
  ],
  liaison: '招商局周静',
  steps: [
    { text: '准备租赁合同', who: 'company', by: '2026-12-05' },
    { text: '核对参保人数', who: 'office' },
  ],
  note: '',
  validUntil: '2027-02-28',
  answer: null,
} as InquiryPlan

const textOf = (given: InquiryPlan) =>
  planSheet({ plan: given, words: planCopy.zh, day: (day) => day, moment: () => '11月28日' }).lines.map(
    ({ text }) => text,
  )

describe('the picture of a service plan', () => {
  it('says everything that the plan says, in its order', () => {
    expect(textOf(plan).join('\n')).toMatch(
      /服务方案[\s\S]*周静于11月28日整理[\s\S]*2027-02-28[\s\S]*示例·办公用房补助[\s\S]*1\. 准备租赁合同[\s\S]*2026-12-05[\s\S]*2\. 核对参保人数[\s\S]*招商局周静/u,
    )
  })

  it('ends with what it is not', () => {
    expect(textOf(plan).at(-1)).toMatch(/^本方案供沟通使用，不构成行政承诺或协议/u)
  })

  it('leaves a note out where there is none', () => {
    expect(textOf(plan)).not.toContain(planCopy.zh.note)
    expect(textOf({ ...plan, note: '先看两处楼宇' })).toContain('先看两处楼宇')
  })
})
