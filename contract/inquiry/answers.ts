import * as v from 'valibot'
import { industries } from '../content/place'
import { input, line, prose, slug, uniqueList } from '../fields'
import {
  authorships,
  contributionTopics,
  correctedKinds,
  financeRounds,
  moveInTimes,
  mustHaves,
  registrations,
} from './kinds'

/** What each kind asks besides company, contact, phone and free text. Stored as values, worded by the client. */

const whole = (least: number, most: number) =>
  v.pipe(v.number('NUMBER'), v.integer('FORMAT'), v.minValue(least, 'RANGE'), v.maxValue(most, 'RANGE'))

/** From and to in whole units; the upper end is not below the lower. */
const range = (least: number, most: number) =>
  v.pipe(
    input({ min: whole(least, most), max: whole(least, most) }),
    v.forward(
      v.check(({ min, max }) => min <= max, 'ORDER'),
      ['max'],
    ),
  )

export const siteAnswers = input({
  industry: v.picklist(industries, 'NOT_OFFERED'),
  /** ㎡. */
  areaM2: range(1, 1_000_000),
  /** 分 per ㎡ and day. */
  rentFen: v.optional(range(0, 100_000)),
  moveIn: v.picklist(moveInTimes, 'NOT_OFFERED'),
  mustHaves: v.optional(uniqueList(v.picklist(mustHaves, 'NOT_OFFERED'), mustHaves.length)),
})

export const financeAnswers = input({
  round: v.picklist(financeRounds, 'NOT_OFFERED'),
  /** 万元. */
  amountWan: range(1, 10_000_000),
})

export const policyAnswers = input({
  registered: v.picklist(registrations, 'NOT_OFFERED'),
  /** Left out when the person does not know which one. */
  policy: v.optional(slug),
  /** The result of 算政策 in words, where the person attached it. */
  matched: v.optional(prose(1, 2000)),
})

export const contributionAnswers = input({
  topic: v.picklist(contributionTopics, 'NOT_OFFERED'),
  title: line(1, 60),
  authorship: v.picklist(authorships, 'NOT_OFFERED'),
  /** Author, publication or link, as the sender words it. */
  origin: v.optional(line(0, 200)),
})

export const correctionAnswers = input({
  /** The page or item in the person's words; prefilled with the title of the page it was opened from. */
  page: line(1, 80),
  about: v.optional(input({ kind: v.picklist(correctedKinds, 'NOT_OFFERED'), id: slug })),
})

/** Every answer there is; a kind has its own of them and an inquiry of 企业入驻 none. */
export const inquiryAnswers = v.object({
  ...v.partial(v.object(siteAnswers.entries)).entries,
  ...v.partial(v.object(financeAnswers.entries)).entries,
  ...v.partial(v.object(policyAnswers.entries)).entries,
  ...v.partial(v.object(contributionAnswers.entries)).entries,
  ...v.partial(v.object(correctionAnswers.entries)).entries,
})
export type InquiryAnswers = v.InferOutput<typeof inquiryAnswers>
export type AnswerName = keyof InquiryAnswers
