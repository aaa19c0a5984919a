import type { Formula } from '@contract/policy/formula'
import { parseExact } from '../../policy/exact'
import { isSameJson } from '../../same-json'

/** The usual forms of an amount as a clerk fills them in; numbers are texts while they are being written. */
export type AmountForm =
  | { kind: 'none' }
  | { kind: 'fixed'; amount: string }
  | { kind: 'share'; rate: string; of: string }
  | { kind: 'per_unit'; amount: string; of: string }
  | { kind: 'tiers'; of: string; tiers: { from: string; amount: string }[] }
  | { kind: 'area_days'; price: string }
  | { kind: 'json'; text: string }

export type AmountKind = AmountForm['kind']

/** The forms in the order in which they are offered. */
export const amountKinds: readonly AmountKind[] = [
  'none',
  'fixed',
  'share',
  'per_unit',
  'tiers',
  'area_days',
  'json',
]

/** A new form of a kind; what was there before is shown as JSON where that is asked for. */
export function emptyAmount(kind: AmountKind, before: Formula | null): AmountForm {
  switch (kind) {
    case 'none':
      return { kind }
    case 'fixed':
      return { kind, amount: '' }
    case 'share':
      return { kind, rate: '', of: '' }
    case 'per_unit':
      return { kind, amount: '', of: '' }
    case 'tiers':
      return { kind, of: '', tiers: [{ from: '', amount: '' }] }
    case 'area_days':
      return { kind, price: '' }
    case 'json':
      return { kind, text: before === null ? '' : JSON.stringify(before, null, 2) }
  }
}

/** A number as a clause writes it: whole ones as numbers, others as text; null where the text is none. */
export function writtenNumber(text: string): number | string | null {
  const plain = text.trim()
  const value = parseExact(plain)
  if (plain === '' || value === null) return null
  return typeof value === 'number' && !plain.includes('%') ? value : plain
}

const AREA_DAYS = (price: Formula): Formula => ({ mul: [{ fact: 'area_m2' }, price, { fact: 'days' }] })

function readers(formula: Formula): AmountForm[] {
  if (typeof formula !== 'object') return [{ kind: 'fixed', amount: String(formula) }]
  if ('mul' in formula && Array.isArray(formula.mul)) {
    const [first, second] = formula.mul
    const price = second === undefined ? '' : String(second)
    const of = typeof first === 'object' && 'fact' in first ? first.fact : ''
    return [
      { kind: 'area_days', price },
      { kind: 'share', rate: price, of },
    ]
  }
  if ('per_unit' in formula) {
    const { amount, of } = formula.per_unit
    const fact = typeof of === 'object' && 'fact' in of ? of.fact : ''
    return [{ kind: 'per_unit', amount: String(amount), of: fact }]
  }
  if ('step' in formula && formula.step.mode === 'flat') {
    const { of, tiers = [] } = formula.step
    const fact = typeof of === 'object' && 'fact' in of ? of.fact : ''
    const rows = tiers.map(({ from, amount }) => ({ from: String(from ?? ''), amount: String(amount ?? '') }))
    return [{ kind: 'tiers', of: fact, tiers: rows }]
  }
  return []
}

/** The form that says exactly what the formula says; JSON where none does. */
export function readAmount(formula: Formula | null | undefined): AmountForm {
  if (formula === null || formula === undefined) return { kind: 'none' }
  const found = readers(formula).find((form) => isSameJson(writeAmount(form), formula))
  return found ?? emptyAmount('json', formula)
}

/** The formula of a form; undefined while something is missing or is no number. */
export function writeAmount(form: AmountForm): Formula | null | undefined {
  switch (form.kind) {
    case 'none':
      return null
    case 'fixed':
      return writtenNumber(form.amount) ?? undefined
    case 'share': {
      const rate = writtenNumber(form.rate)
      return rate === null || form.of === '' ? undefined : { mul: [{ fact: form.of }, rate] }
    }
    case 'per_unit': {
      const amount = writtenNumber(form.amount)
      return amount === null || form.of === '' ? undefined : { per_unit: { amount, of: { fact: form.of } } }
    }
    case 'tiers':
      return writeTiers(form)
    case 'area_days': {
      const price = writtenNumber(form.price)
      return price === null ? undefined : AREA_DAYS(price)
    }
    case 'json':
      return readJson<Formula>(form.text)
  }
}

function writeTiers({ of, tiers }: Extract<AmountForm, { kind: 'tiers' }>): Formula | undefined {
  const rows = tiers.map(({ from, amount }) => [writtenNumber(from), writtenNumber(amount)] as const)
  if (of === '' || rows.length === 0) return undefined
  const written = rows.flatMap(([from, amount]) =>
    from === null || amount === null ? [] : [{ from, amount }],
  )
  return written.length < rows.length
    ? undefined
    : { step: { of: { fact: of }, mode: 'flat', tiers: written } }
}

/** What a text of JSON says; undefined where it is none. The contract checks its shape when it is saved. */
export function readJson<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
