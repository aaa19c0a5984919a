import type { InquiryAnswers } from '@contract/inquiry/answers'
import type { InquiryView } from '@contract/inquiry/view'
import { type Catalog, itemOf } from '@/platform/catalog/catalog'
import { decimalText } from '@/platform/form/decimal-text'
import type { AnswerWords, RangeName } from './answer-words'
import { rangeDecimals } from './range-decimals'

export interface AnswerItem {
  key: string
  value: string
}

type Told = Pick<InquiryView, 'kind' | 'answers' | 'consents'>
type Shown = Exclude<keyof InquiryAnswers, 'about'>

/** In the order of the forms. */
const shown: readonly Shown[] = [
  'industry',
  'areaM2',
  'rentFen',
  'moveIn',
  'mustHaves',
  'round',
  'amountWan',
  'policy',
  'registered',
  'topic',
  'title',
  'authorship',
  'origin',
  'page',
  'matched',
]

function rangeText(name: RangeName, { min, max }: { min: number; max: number }, words: AnswerWords): string {
  const decimals = rangeDecimals[name]
  return words.range(decimalText(min, decimals), decimalText(max, decimals), words.units[name])
}

/** An answer in words; undefined where there is none. */
function textOf(
  name: Shown,
  answers: InquiryAnswers,
  about: { words: AnswerWords; catalog: Catalog | undefined },
) {
  const { words, catalog } = about
  const { options } = words
  const word = <Key extends string>(table: Record<Key, string>, key: Key | undefined) =>
    key === undefined ? undefined : table[key]
  switch (name) {
    case 'areaM2':
    case 'rentFen':
    case 'amountWan': {
      const range = answers[name]
      return range === undefined ? undefined : rangeText(name, range, words)
    }
    case 'industry':
      return word(options.industry, answers.industry)
    case 'moveIn':
      return word(options.moveIn, answers.moveIn)
    case 'round':
      return word(options.round, answers.round)
    case 'registered':
      return word(options.registered, answers.registered)
    case 'topic':
      return word(options.topic, answers.topic)
    case 'authorship':
      return word(options.authorship, answers.authorship)
    case 'mustHaves':
      return answers.mustHaves?.map((one) => options.mustHaves[one]).join(words.separator)
    case 'policy':
      return policyText(answers.policy, catalog)
    default:
      return answers[name]
  }
}

/** A policy by its title; by its id where the catalogue does not know it. */
function policyText(id: string | undefined, catalog: Catalog | undefined): string | undefined {
  if (id === undefined || catalog === undefined) return id
  return itemOf(catalog, 'policy', id)?.title ?? id
}

function consentItems({ kind, consents }: Told, words: AnswerWords): AnswerItem[] {
  if (kind === 'finance') {
    const names = (consents.recipients ?? []).map(({ name }) => name).join(words.separator)
    return [{ key: words.recipients, value: names === '' ? words.noRecipients : names }]
  }
  return consents.publish === true ? [{ key: words.publish, value: words.publishYes }] : []
}

/** What a kind asked, answered and agreed to, in words; nothing for 企业入驻, whose fields every page knows. */
export function answerItems(
  inquiry: Told,
  about: { words: AnswerWords; catalog: Catalog | undefined },
): AnswerItem[] {
  const { words } = about
  const answers = inquiry.answers ?? {}
  const told = shown.flatMap((name) => {
    const value = textOf(name, answers, about)
    return value === undefined || value === '' ? [] : [{ key: words.questions[name].label, value }]
  })
  const unknown = inquiry.kind === 'policy' && answers.policy === undefined
  return [
    ...(unknown ? [{ key: words.questions.policy.label, value: words.policyUnknown }] : []),
    ...told,
    ...consentItems(inquiry, words),
  ]
}
