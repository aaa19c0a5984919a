import type { PlanAnswer } from '@contract/inquiry/plan'
import type { Catalogue } from '@/platform/language'

export interface PlanWords {
  title: string
  madeBy: (name: string, date: string) => string
  validUntil: (date: string) => string
  over: string
  clauses: string
  clauseRenewed: (version: number) => string
  clauseGone: string
  liaison: string
  steps: string
  who: Record<'office' | 'company', string>
  by: (date: string) => string
  note: string
  noPromise: string
  answers: Record<PlanAnswer, string>
}

export const planCopy: Catalogue<PlanWords> = {
  zh: {
    title: '服务方案',
    madeBy: (name, date) => `${name}于${date}整理`,
    validUntil: (date) => `有效至${date}`,
    over: '已过有效期',
    clauses: '可能用得上的条款',
    clauseRenewed: (version) => `条款已更新到第 ${version} 版`,
    clauseGone: '条款已撤下',
    liaison: '对接人',
    steps: '接下来',
    who: { office: '我们', company: '企业' },
    by: (date) => `${date}前`,
    note: '说明',
    noPromise: '本方案供沟通使用，不构成行政承诺或协议。金额以条款原文和主管部门核定为准。',
    answers: { interested: '有意向', adjust: '想调整' },
  },
  en: {
    title: 'Service plan',
    madeBy: (name, date) => `Made by ${name} on ${date}`,
    validUntil: (date) => `valid until ${date}`,
    over: 'Past its date',
    clauses: 'Clauses that may help',
    clauseRenewed: (version) => `Renewed to version ${version}`,
    clauseGone: 'Withdrawn',
    liaison: 'Contact',
    steps: 'Next steps',
    who: { office: 'We', company: 'You' },
    by: (date) => `by ${date}`,
    note: 'Note',
    noPromise:
      'This plan is for talking things over; it is no promise or agreement of the administration. The clauses and their authority decide on amounts.',
    answers: { interested: 'Interested', adjust: 'Wants changes' },
  },
}
