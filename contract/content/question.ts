import * as v from 'valibot'
import { count, line, prose, slug } from '../fields'

/** How a number is typed; a clause computes with 元, ㎡, shares of 1 and whole persons. */
export const numberUnits = [
  'yuan',
  'wan_yuan',
  'usd',
  'square_metre',
  'yuan_per_m2_day',
  'person',
  'piece',
  'company',
  'year',
  'month',
  'day',
  'percent',
] as const

const answer = v.variant('type', [
  v.strictObject({
    type: v.literal('number'),
    unit: v.picklist(numberUnits),
    most: v.optional(v.number()),
    decimals: v.optional(count(0, 4)),
  }),
  v.strictObject({ type: v.literal('yes_no') }),
  v.strictObject({
    type: v.literal('choice'),
    options: v.pipe(
      v.array(v.strictObject({ value: line(1, 40), label: line(1, 20) })),
      v.minLength(2),
      v.maxLength(16),
    ),
  }),
  v.strictObject({ type: v.literal('day') }),
])

/** How a fact stands among others under 以下哪些符合您的企业. */
const statement = v.strictObject({
  /** Begins with what the company has, does or is: 有研发费用. */
  text: line(1, 30),
  /** Of a choice: the option that says that it does not apply. A number is 0 then, and a question of yes or no is no. */
  otherwise: v.optional(line(1, 40)),
})

/** How 算政策 asks for one fact. Which one comes next is decided by the money it would settle, not by `order`. */
export const question = v.strictObject({
  id: slug,
  /** The name of the fact in the clauses, such as `insured`. */
  fact: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_.]{0,60}$/u, 'FORMAT')),
  ask: line(1, 40),
  help: v.optional(prose(1, 120)),
  answer,
  /** Left out where the fact is only asked by itself, because nearly every company has something to tell. */
  applies: v.optional(statement),
  /** Of two questions that settle as much the lower one comes first; also the order of the answers' list. */
  order: count(0, 999),
  /** Asked by invented clauses only. */
  demo: v.optional(v.literal(true)),
})

export type PolicyQuestion = v.InferOutput<typeof question>
export type QuestionAnswer = PolicyQuestion['answer']
export type NumberUnit = (typeof numberUnits)[number]
