import type { Catalogue } from '@/platform/language'

/** How far ahead a step or a plan may reach, in days. */
export const reaches = { week: 7, fortnight: 14, month: 30, quarter: 90 } as const
export type Reach = keyof typeof reaches

interface PlanFormWords {
  title: string
  lead: string
  compose: string
  renew: string
  none: string
  clauses: string
  clausesHint: string
  pick: string
  pickTitle: string
  picked: (count: number) => string
  search: string
  nothingFound: string
  remove: (title: string) => string
  liaison: string
  liaisonHint: string
  steps: string
  step: (no: number) => string
  stepHint: string
  who: string
  whoIs: Record<'office' | 'company', string>
  when: string
  reaches: Record<Reach, string>
  noDay: string
  addStep: string
  removeStep: (no: number) => string
  note: string
  noteHint: string
  valid: string
  validUntil: (date: string) => string
  send: string
  sent: string
  failed: string
}

export const planFormCopy: Catalogue<PlanFormWords> = {
  zh: {
    title: '服务方案',
    lead: '为这家企业挑选已发布的条款，写清谁对接、接下来做什么。不写金额：金额以条款原文和主管部门核定为准。',
    compose: '整理服务方案',
    renew: '更新方案',
    none: '还没有给这家企业的服务方案。',
    clauses: '条款',
    clausesHint: '至少一条，最多 20 条',
    pick: '选择条款',
    pickTitle: '已发布的条款',
    picked: (count) => `选好了，共 ${count} 条`,
    search: '按条款或政策名称找',
    nothingFound: '没有找到，换个词试试。',
    remove: (title) => `去掉${title}`,
    liaison: '对接人',
    liaisonHint: '姓名或科室，企业会看到',
    steps: '接下来',
    step: (no) => `第 ${no} 步`,
    stepHint: '例如：一起看两处办公用房',
    who: '谁来做',
    whoIs: { office: '我们', company: '企业' },
    when: '什么时候前',
    reaches: { week: '一周内', fortnight: '两周内', month: '一个月内', quarter: '三个月内' },
    noDay: '不定',
    addStep: '再加一步',
    removeStep: (no) => `去掉第 ${no} 步`,
    note: '说明',
    noteHint: '不写金额和比例',
    valid: '有效期',
    validUntil: (date) => `有效至${date}`,
    send: '发给企业',
    sent: '方案已发给企业',
    failed: '没能读到这件诉求',
  },
  en: {
    title: 'Service plan',
    lead: 'Choose published clauses for this company, and say who is in charge and what comes next. No amounts: the clauses and their authority decide.',
    compose: 'Make a service plan',
    renew: 'Renew the plan',
    none: 'There is no service plan for this company yet.',
    clauses: 'Clauses',
    clausesHint: 'At least one, at most 20',
    pick: 'Choose clauses',
    pickTitle: 'Published clauses',
    picked: (count) => (count === 1 ? 'Done, 1 clause' : `Done, ${count} clauses`),
    search: 'Find by clause or policy',
    nothingFound: 'Nothing found; please try another word.',
    remove: (title) => `Remove ${title}`,
    liaison: 'Contact',
    liaisonHint: 'A name or an office; the company sees it',
    steps: 'Next steps',
    step: (no) => `Step ${no}`,
    stepHint: 'For example: see two offices together',
    who: 'Who does it',
    whoIs: { office: 'We', company: 'The company' },
    when: 'By when',
    reaches: {
      week: 'Within a week',
      fortnight: 'Within two weeks',
      month: 'Within a month',
      quarter: 'Within three months',
    },
    noDay: 'No date',
    addStep: 'Add a step',
    removeStep: (no) => `Remove step ${no}`,
    note: 'Note',
    noteHint: 'No amounts or rates',
    valid: 'Validity',
    validUntil: (date) => `Valid until ${date}`,
    send: 'Send to the company',
    sent: 'The plan was sent',
    failed: 'The inquiry could not be read',
  },
}
