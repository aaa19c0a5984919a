import * as v from 'valibot'
import { day, line, prose, slug, uniqueList } from '../fields'

const HAN_DIGITS = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]'
/** What is counted in 万 and is no money. */
const NO_MONEY = '(?!\\s*(?:平|㎡|m²|m2|人|家|件|套|吨|台|次|户|字|千瓦))'

/** Sums, rates and prices, in figures and in Chinese numerals. */
const AMOUNTS = [
  /[¥￥$€]\s*\d/u,
  /(?:RMB|CNY|USD)\s*\d/iu,
  /\d[\d,.]*\s*(?:[百千万亿]*(?:元|块钱|美元|美金|人民币)|RMB|CNY|USD)/iu,
  new RegExp(`\\d[\\d,.]*\\s*[百千]?[万亿]${NO_MONEY}`, 'u'),
  new RegExp(`${HAN_DIGITS}+[万亿]*(?:元|块钱|美元|美金)`, 'u'),
  new RegExp(`[零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][百千佰仟]?[万亿]${NO_MONEY}`, 'u'),
  /\d[\d.]*\s*(?:%|％|‰|个百分点)/u,
  /百分之/u,
]

/** Whether a text names money or a rate. Years, areas, counts of people and phone numbers are none. */
export function namesAmount(text: string): boolean {
  const plain = text.normalize('NFKC')
  return AMOUNTS.some((pattern) => pattern.test(plain))
}

const withoutAmounts = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.pipe(
    schema,
    v.check((text: string) => !namesAmount(text), 'AMOUNT'),
  )

/**
 * What a colleague composes for one company: published clauses by id, who looks after it, what comes next and until
 * when it holds. No text of it may name an amount: amounts stand in the clauses and are decided by their authority.
 */
export const planDraft = {
  clauses: v.pipe(uniqueList(slug, 20), v.minLength(1, 'REQUIRED')),
  /** 对接人: a name or an office. */
  liaison: withoutAmounts(line(1, 40)),
  steps: v.pipe(
    v.array(
      v.strictObject({
        text: withoutAmounts(line(1, 60)),
        who: v.picklist(['office', 'company'], 'NOT_OFFERED'),
        by: v.optional(day),
      }),
      'TYPE',
    ),
    v.minLength(1, 'REQUIRED'),
    v.maxLength(8, 'TOO_MANY'),
    v.check((steps) => new Set(steps.map(({ text }) => text)).size === steps.length, 'REPEATED'),
  ),
  note: withoutAmounts(prose(0, 500)),
  validUntil: day,
}

export const planAnswers = ['interested', 'adjust'] as const

/** 服务方案 as it was offered. A clause is named with the version that was current then. */
export const inquiryPlan = v.object({
  /** Counts the plans of one inquiry; the last one stands. */
  no: v.number(),
  at: v.number(),
  by: v.string(),
  clauses: v.array(
    v.object({
      id: v.string(),
      version: v.number(),
      title: v.string(),
      policy: v.string(),
      policyTitle: v.string(),
      demo: v.boolean(),
    }),
  ),
  liaison: v.string(),
  steps: v.array(
    v.object({
      text: v.string(),
      who: v.picklist(['office', 'company']),
      by: v.optional(v.string()),
    }),
  ),
  note: v.string(),
  validUntil: v.string(),
  answer: v.nullable(v.object({ kind: v.picklist(planAnswers), at: v.number() })),
})
export type InquiryPlan = v.InferOutput<typeof inquiryPlan>
export type PlanAnswer = (typeof planAnswers)[number]
