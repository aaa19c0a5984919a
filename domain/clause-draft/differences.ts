import type { EditableClause } from '@contract/clause/draft'
import type { Condition, Formula } from '@contract/policy/formula'
import { moneyText } from '../money-text'
import { compileCondition, compileFormula } from '../policy/compile'
import type { Finding } from '../policy/test'
import { isSameJson } from '../same-json'
import { clauseWords } from './copy'

/** One row of a comparison: what the clause said, and what it says now; empty where it says nothing. */
export interface Difference {
  name: string
  before: string
  after: string
}

function lines({ text, inside }: Finding, depth: number): string[] {
  return [`${'　'.repeat(depth)}${text}`, ...inside.flatMap((one) => lines(one, depth + 1))]
}

/** A condition in words, a line a question. */
export function conditionText(condition: Condition | null | undefined): string {
  return condition ? lines(compileCondition(condition).find({}), 0).join('\n') : ''
}

/** A formula in words, as its trace would tell it of a company that has told nothing. */
export function formulaText(formula: Formula | null | undefined): string {
  if (formula === null || formula === undefined) return ''
  const told: string[] = []
  const value = compileFormula(formula).tell({}, told)
  return told.length === 0 ? value : told.map((line) => line.replace(/=[^=]*$/u, '')).join('；')
}

const words = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

type Reader = (clause: EditableClause) => string

const flagText = ({ terms }: EditableClause) =>
  (terms.compliance_flags ?? []).map((flag) => clauseWords.flags[flag]).join('、')

/** Everything a reviewer compares, in the order of the form. What has no row of its own stands in the last one. */
const rows: readonly (readonly [name: string, read: Reader])[] = [
  [clauseWords.title, ({ title }) => title],
  [clauseWords.gist, ({ gist }) => gist],
  [clauseWords.aspects, ({ terms }) => (terms.aspects ?? []).join('、')],
  [clauseWords.conditions, ({ terms }) => conditionText(terms.conditions)],
  [clauseWords.exclusions, ({ terms }) => conditionText(terms.exclusions)],
  [clauseWords.amount, ({ terms }) => amountText(terms)],
  [clauseWords.caps, ({ terms }) => capsText(terms)],
  [clauseWords.stacking, ({ terms }) => stackingText(terms)],
  [clauseWords.evidence, ({ terms }) => evidenceText(terms)],
  [clauseWords.window, ({ terms }) => windowText(terms)],
  [
    clauseWords.authority,
    ({ terms: { authority } }) => [authority?.lead, authority?.contact].filter(Boolean).join(' '),
  ],
  [clauseWords.citation, ({ terms }) => citationText(terms)],
  [clauseWords.flags.title, flagText],
  [
    clauseWords.verified,
    ({ terms }) => [terms.verified_at ?? '', terms.expires_at ?? ''].join(' → ').replace(/^ → $/u, ''),
  ],
]

type Terms = EditableClause['terms']

function amountText({ benefit }: Terms): string {
  if (benefit === undefined) return ''
  const parts = (benefit.parts ?? []).map(({ name, formula }) => `${name}：${formulaText(formula)}`)
  const certainty = benefit.certainty === undefined ? '' : clauseWords.certainty[benefit.certainty]
  const known = benefit.terms === undefined ? '' : clauseWords.terms[benefit.terms]
  return [sumText(benefit.formula), ...parts, certainty, known].filter((one) => one !== '').join('\n')
}

/** A plain sum to the last 元, as people read it: 60 万元; anything that is computed stays a formula. */
function sumText(sum: Parameters<typeof formulaText>[0]): string {
  return typeof sum === 'number' ? moneyText(sum) : formulaText(sum)
}

function capsText({ caps = [] }: Terms): string {
  return caps
    .map(({ scope, amount_yuan: yuan, amount }) => `${clauseWords.scopes[scope]} ${sumText(yuan ?? amount)}`)
    .join('\n')
}

function stackingText({ stacking }: Terms): string {
  const rule = stacking?.rule === undefined ? '' : clauseWords.rules[stacking.rule]
  return [rule, stacking?.group ?? '', ...(stacking?.excludes ?? [])].filter((one) => one !== '').join(' ')
}

function evidenceText({ evidence = [] }: Terms): string {
  return evidence
    .map(({ name, core, deferrable }) =>
      [name, core ? clauseWords.core : '', deferrable ? clauseWords.deferrable : '']
        .filter(Boolean)
        .join(' '),
    )
    .join('\n')
}

function windowText({ window }: Terms): string {
  if (!window) return ''
  const mode = window.mode === undefined ? '' : clauseWords.modes[window.mode]
  const span = window.opens || window.closes ? `${window.opens ?? ''} 至 ${window.closes ?? ''}` : ''
  return [mode, span].filter((one) => one !== '').join(' ')
}

function citationText({ citation }: Terms): string {
  return [citation?.document, citation?.article, citation?.quote, citation?.url]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(' ')
}

/** What no row tells: everything the form keeps as it is. */
function restOf({ terms, apply, verified }: EditableClause): unknown {
  const shown = new Set([
    'aspects',
    'conditions',
    'exclusions',
    'caps',
    'evidence',
    'authority',
    'citation',
    'compliance_flags',
    'verified_at',
    'expires_at',
  ])
  const rest = Object.fromEntries(Object.entries(terms).filter(([key]) => !shown.has(key)))
  return { ...rest, apply, verified }
}

/** What changed, row by row; everything where there was nothing before. */
export function differences(before: EditableClause | null, after: EditableClause): Difference[] {
  const told = rows
    .map(([name, read]) => ({ name, before: before === null ? '' : read(before), after: read(after) }))
    .filter((row) => row.before !== row.after)
  const rest = [before === null ? {} : restOf(before), restOf(after)] as const
  const coarse: readonly string[] = [clauseWords.amount, clauseWords.stacking, clauseWords.window]
  const isTold = told.some(({ name }) => coarse.includes(name))
  if (before === null || isTold || isSameJson(rest[0], rest[1])) return told
  return [...told, { name: clauseWords.rest, before: words(rest[0]), after: words(rest[1]) }]
}
