import type { ClauseTerms } from '@contract/content/clause'
import { conditionInWords, conditionLines, formulaInWords, literalInWords } from './rule-in-words'
import { termsCopy as words } from './terms-copy'
import { windowInWords } from './window-in-words'

/** What terms say, topic by topic, in the order in which they are read. */
export const topics = [
  'conditions',
  'exclusions',
  'amount',
  'caps',
  'years',
  'stacking',
  'evidence',
  'window',
  'payment',
] as const
export type Topic = (typeof topics)[number]

/** The terms of a clause in plain Chinese: lines by topic, none where nothing is said. */
export function termsInWords(terms: ClauseTerms): Record<Topic, string[]> {
  return {
    conditions: conditionLines(terms.conditions),
    exclusions: terms.exclusions ? [conditionInWords(terms.exclusions)] : [],
    amount: amountLines(terms),
    caps: (terms.caps ?? []).map(({ scope, amount_yuan: yuan, amount }) =>
      [words.caps[scope], words.yuan(formulaInWords(yuan ?? amount ?? 0))].join(' '),
    ),
    years: yearLines(terms),
    stacking: terms.stacking?.rule === undefined ? [] : [words.stacking[terms.stacking.rule]],
    evidence: evidenceLines(terms),
    window: terms.window ? [windowInWords(terms.window)] : [],
    payment: (terms.payment?.instalments ?? []).map(({ share, after = '' }) =>
      words.instalment(literalInWords(share), after),
    ),
  }
}

function amountLines({ benefit }: ClauseTerms): string[] {
  if (benefit === undefined || benefit.terms === 'unknown') return []
  if (benefit.in_kind !== undefined) return [words.inKind(benefit.in_kind.what, benefit.in_kind.months)]
  if (benefit.parts !== undefined) {
    return benefit.parts.map(({ name, formula }) =>
      formula === undefined ? name : words.inside(name, formulaInWords(formula)),
    )
  }
  if (benefit.formula === undefined || benefit.formula === null)
    return benefit.kind === 'manual' ? [words.byCase] : []
  return [formulaInWords(benefit.formula)]
}

function yearLines({ duration }: ClauseTerms): string[] {
  const { max_years: years, max_months: months } = duration ?? {}
  return [
    ...(years === undefined ? [] : [words.years(years)]),
    ...(months === undefined ? [] : [words.months(months)]),
  ]
}

function evidenceLines({ evidence = [] }: ClauseTerms): string[] {
  return evidence.map(({ name, deferrable, defer_working_days: days }) =>
    deferrable === true ? words.deferrable(name, days) : name,
  )
}
