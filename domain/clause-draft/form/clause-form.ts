import type { EditableClause } from '@contract/clause/draft'
import type { ClauseTerms } from '@contract/content/clause'
import type { Clause, ClauseCap, ClauseEvidence, ClauseWindow } from '@contract/policy/clause'
import type { Condition } from '@contract/policy/formula'
import { isSameJson } from '../../same-json'
import { type AmountForm, emptyAmount, readAmount, readJson, writeAmount, writtenNumber } from './amount-form'
import { type ConditionGroup, readConditions, writeConditions } from './condition-form'

/** A clause as the form holds it: texts while they are being written, beside the clause that was opened. */
export interface ClauseForm {
  /** What the form does not show is kept from here. */
  base: EditableClause
  title: string
  gist: string
  aspects: string[]
  conditions: ConditionGroup[]
  /** JSON of all conditions instead of the rows; null while the rows are used. */
  conditionsText: string | null
  exclusions: ConditionGroup[]
  amount: AmountForm
  certainty: string
  termsKnown: string
  caps: { scope: string; amount: string }[]
  stackRule: string
  stackGroup: string
  evidence: { id: string; name: string; core: boolean; deferrable: boolean }[]
  windowMode: string
  opens: string
  closes: string
  lead: string
  contact: string
  citation: { document: string; article: string; quote: string; url: string }
  flags: string[]
  verifiedAt: string
  expiresAt: string
}

const simpleAmount = (cap: ClauseCap) => cap.amount_yuan ?? cap.amount
/** Caps that the form can show: a number each, nothing beside it. */
const isPlainCap = (cap: ClauseCap) => typeof simpleAmount(cap) !== 'object' && cap.persons === undefined

/** The form of a clause. */
export function formOf(base: EditableClause): ClauseForm {
  const { terms } = base
  const { benefit, stacking, window, authority, citation } = terms
  return {
    base,
    title: base.title,
    gist: base.gist,
    aspects: terms.aspects ?? [],
    conditions: readConditions(terms.conditions),
    conditionsText: null,
    exclusions: readConditions(terms.exclusions),
    amount: readAmount(benefit?.formula),
    certainty: benefit?.certainty ?? '',
    termsKnown: benefit?.terms ?? '',
    caps: (terms.caps ?? [])
      .filter(isPlainCap)
      .map((cap) => ({ scope: cap.scope, amount: String(simpleAmount(cap)) })),
    stackRule: stacking?.rule ?? '',
    stackGroup: stacking?.group ?? '',
    evidence: (terms.evidence ?? []).map(({ id, name, core, deferrable }) => ({
      id,
      name,
      core: core === true,
      deferrable: deferrable === true,
    })),
    windowMode: window?.mode ?? '',
    opens: window?.opens ?? '',
    closes: window?.closes ?? '',
    lead: authority?.lead ?? '',
    contact: authority?.contact ?? '',
    citation: {
      document: citation?.document ?? '',
      article: citation?.article ?? '',
      quote: citation?.quote ?? '',
      url: citation?.url ?? '',
    },
    flags: terms.compliance_flags ?? [],
    verifiedAt: terms.verified_at ?? '',
    expiresAt: terms.expires_at ?? '',
  }
}

/** A part of the form that is not finished yet. */
export type FormGap = 'title' | 'gist' | 'conditions' | 'exclusions' | 'amount' | 'caps' | 'evidence'

const without = <T extends object>(value: T, isEmpty: (one: unknown) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => !isEmpty(one))) as Partial<T>

const isBlank = (value: unknown) => value === '' || value === undefined

/** An object with some fields written anew; a field that is empty and was not there stays away. */
function merged<T extends object>(
  before: T | null | undefined,
  next: Partial<Record<keyof T, unknown>>,
): T | null | undefined {
  const kept = Object.fromEntries(Object.entries(before ?? {}).filter(([key]) => !(key in next)))
  const written = { ...kept, ...without(next, isBlank) }
  if (Object.keys(written).length > 0) return written as T
  return before === undefined ? undefined : before === null ? null : ({} as T)
}

function writeConditionsOf(form: ClauseForm): Condition | null | undefined {
  const { conditionsText, conditions, base } = form
  if (conditionsText !== null) {
    return conditionsText.trim() === '' ? null : readJson<Condition>(conditionsText)
  }
  return writeConditions(conditions, base.terms.conditions)
}

function writeCaps({ caps, base }: ClauseForm): ClauseCap[] | undefined {
  const before = base.terms.caps ?? []
  const special = before.filter((cap) => !isPlainCap(cap))
  const plain = caps.map(({ scope, amount }) => {
    const number = writtenNumber(amount)
    const same = before.find(
      (cap) => isPlainCap(cap) && cap.scope === scope && String(simpleAmount(cap)) === amount,
    )
    return number === null ? undefined : (same ?? { scope: scope as ClauseCap['scope'], amount_yuan: number })
  })
  const written = plain.filter((cap) => cap !== undefined)
  if (written.length < plain.length) return undefined
  return inOrderOf(before, [...written, ...special])
}

/** The caps in the order in which they stood, where they are the same ones. */
function inOrderOf(before: readonly ClauseCap[], after: ClauseCap[]): ClauseCap[] {
  const isSameSet = before.length === after.length && before.every((cap) => after.includes(cap))
  return isSameSet ? [...before] : after
}

function writeEvidence({ evidence, base }: ClauseForm): ClauseEvidence[] | undefined {
  if (evidence.some(({ name }) => name.trim() === '')) return undefined
  const before = new Map((base.terms.evidence ?? []).map((one) => [one.id, one]))
  return evidence.map(({ id, name, core, deferrable }) => {
    const { core: wasCore, deferrable: wasDeferrable, ...rest } = before.get(id) ?? { id, name }
    const said = (now: boolean, was: boolean | undefined) => (now || was !== undefined ? now : undefined)
    return without(
      { ...rest, name: name.trim(), core: said(core, wasCore), deferrable: said(deferrable, wasDeferrable) },
      isBlank,
    ) as ClauseEvidence
  })
}

function writeBenefit({ base, amount, certainty, termsKnown }: ClauseForm): ClauseTerms['benefit'] {
  const formula = writeAmount(amount) ?? ''
  return merged(base.terms.benefit, { formula, certainty, terms: termsKnown }) ?? undefined
}

/** The clause that the form writes, and which parts are not finished: those stay as they were. */
export function clauseOfForm(form: ClauseForm): { clause: EditableClause; gaps: FormGap[] } {
  const { base } = form
  const conditions = writeConditionsOf(form)
  const exclusions = writeConditions(form.exclusions, base.terms.exclusions)
  const caps = writeCaps(form)
  const evidence = writeEvidence(form)
  const gaps: [FormGap, boolean][] = [
    ['title', form.title.trim() === ''],
    ['gist', form.gist.trim() === ''],
    ['conditions', conditions === undefined],
    ['exclusions', exclusions === undefined],
    ['amount', writeAmount(form.amount) === undefined],
    ['caps', caps === undefined],
    ['evidence', evidence === undefined],
  ]
  const { terms } = base
  const written: Partial<Clause> = {
    aspects: listOr(terms.aspects, form.aspects),
    conditions: conditions === undefined ? terms.conditions : (conditions ?? emptyOf(terms.conditions)),
    exclusions: exclusions === undefined ? terms.exclusions : (exclusions ?? emptyOf(terms.exclusions)),
    benefit: writeAmount(form.amount) === undefined ? terms.benefit : writeBenefit(form),
    caps: caps === undefined ? terms.caps : listOr(terms.caps, caps),
    stacking: merged(terms.stacking, { rule: form.stackRule, group: form.stackGroup }),
    evidence: evidence === undefined ? terms.evidence : listOr(terms.evidence, evidence),
    window: merged<ClauseWindow>(terms.window, {
      mode: form.windowMode,
      opens: form.opens,
      closes: form.closes,
    }),
    authority: merged(terms.authority, { lead: form.lead, contact: form.contact }),
    citation: merged(terms.citation, form.citation),
    compliance_flags: listOr(terms.compliance_flags, form.flags) as Clause['compliance_flags'],
    verified_at: form.verifiedAt === '' ? emptyOf(terms.verified_at) : form.verifiedAt,
    expires_at: form.expiresAt === '' ? emptyOf(terms.expires_at) : form.expiresAt,
  }
  const next = { ...terms, ...written }
  const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
  const nullsBack = restoreNulls(terms, kept as ClauseTerms)
  return {
    clause: { ...base, title: form.title, gist: form.gist, terms: nullsBack },
    gaps: gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : [])),
  }
}

const emptyOf = <T>(before: T | null | undefined): null | undefined => (before === null ? null : undefined)

/** An empty list stays away where there was none. */
const listOr = <T>(before: T[] | undefined, next: T[]): T[] | undefined =>
  next.length === 0 && before === undefined ? undefined : next

/** A field that was written as null inside its object, and that the form left empty, is written so again. */
function restoreNulls(before: ClauseTerms, after: ClauseTerms): ClauseTerms {
  const restored = Object.fromEntries(
    Object.entries(after).map(([key, value]) => {
      const was = before[key as keyof ClauseTerms] as unknown
      if (!isPlain(was) || !isPlain(value)) return [key, value]
      const nulls = Object.entries(was).filter(([name, one]) => one === null && !(name in value))
      return [key, { ...value, ...Object.fromEntries(nulls) }]
    }),
  )
  return isSameJson(restored, before) ? before : (restored as ClauseTerms)
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether anything was written that is not saved. */
export function isChanged(form: ClauseForm): boolean {
  const { clause, gaps } = clauseOfForm(form)
  return gaps.length > 0 || !isSameJson(clause, form.base)
}

/** The amount in another form; as JSON it says what it said. */
export function withAmountKind(form: ClauseForm, kind: AmountForm['kind']): ClauseForm {
  const before = writeAmount(form.amount) ?? null
  return { ...form, amount: emptyAmount(kind, before) }
}
