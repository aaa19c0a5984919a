import type { CompanyFact } from '@contract/account/profile'
import { factInWords } from '../profile/fact-in-words'

/** As many facts as one takes in at a glance. */
const MOST_FACTS = 3
/** Words of an answer that says only that there is none of it: no reason to be told of something. */
const NONE = ['没有', '其他', '无', '否', '未认定', '未申请']

function wordsOf(told: CompanyFact): string[] {
  const { label, text } = factInWords(told)
  if (told.type === 'number') return [`${label} ${text}`]
  if (NONE.includes(text)) return []
  return [told.type === 'yes_no' ? label : `${label}为${text}`]
}

/**
 * Why somebody is told of a policy: '因为您的企业：产业为软件、社保人数 50 人、办公在产业园', from the facts that its
 * conditions ask for, in the order in which they ask. What the company does not have is not named.
 */
export function reasonOf(
  told: readonly CompanyFact[],
  asked: readonly string[],
): { reason: string; facts: readonly string[] } {
  const named = asked
    .flatMap((name) => told.filter(({ fact }) => fact === name))
    .flatMap((one) => wordsOf(one).map((words) => ({ fact: one.fact, words })))
    .slice(0, MOST_FACTS)
  const reason = named.length === 0 ? '' : `因为您的企业：${named.map(({ words }) => words).join('、')}`
  return { reason, facts: named.map(({ fact }) => fact) }
}
