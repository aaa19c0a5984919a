import type { Condition, Formula } from '@contract/policy/formula'
import { clauseLibrary } from '../../../scripts/policy/clause-library'
import { anEditableClause } from '../../../tests/builders/clauses'
import { readAmount, writeAmount } from './amount-form'
import { clauseOfForm, formOf, isChanged, withAmountKind } from './clause-form'
import { asked, readConditions, writeConditions } from './condition-form'

const library = [...clauseLibrary().values()].map(({ clause: { id, policy: _policy, ...terms } }) =>
  anEditableClause({ id: id.toLowerCase(), terms }),
)

test.each(library.map((clause) => [clause.id, clause] as const))(
  'the form of %s, not touched, writes the same clause',
  (_id, clause) => {
    const { clause: written, gaps } = clauseOfForm(formOf(clause))
    expect(gaps).toEqual([])
    expect(written).toEqual(clause)
    expect(isChanged(formOf(clause))).toBe(false)
  },
)

test.each<[string, Formula, string]>([
  ['a fixed amount', 300_000, 'fixed'],
  ['a share', { mul: [{ fact: 'rd_yuan' }, '5%'] }, 'share'],
  ['an amount per head', { per_unit: { amount: 5_000, of: { fact: 'insured' } } }, 'per_unit'],
  [
    'tiers',
    { step: { of: { fact: 'insured' }, mode: 'flat', tiers: [{ from: 10, amount: 50_000 }] } },
    'tiers',
  ],
  ['rent by area and day', { mul: [{ fact: 'area_m2' }, '1.5', { fact: 'days' }] }, 'area_days'],
  ['anything else', { min: [100, { fact: 'rd_yuan' }] }, 'json'],
  [
    'tiers that begin above',
    { step: { of: { fact: 'insured' }, mode: 'flat', tiers: [{ above: 1, amount: 2 }] } },
    'json',
  ],
])('%s has its form and is written back', (_title, formula, kind) => {
  const form = readAmount(formula)
  expect(form.kind).toBe(kind)
  expect(writeAmount(form)).toEqual(formula)
})

const leaf = (value: number): Condition => ({ fact: 'insured', op: 'gte', value })

test.each<[string, Condition, string[]]>([
  ['one question', leaf(3), ['all']],
  ['several that all count', { all: [leaf(3), { fact: 'new', op: 'eq', value: true }] }, ['all', 'all']],
  [
    'a choice of them',
    { all: [{ any: [leaf(3), { fact: 'industry', op: 'in', value: ['软件', '电商'] }] }] },
    ['any'],
  ],
  [
    'what may not be',
    { all: [leaf(3), { not: { fact: 'dishonest', op: 'eq', value: true } }] },
    ['all', 'not'],
  ],
  ['what nests deeper', { all: [leaf(3), { any: [{ all: [leaf(1), leaf(2)] }, leaf(9)] }] }, ['all', 'deep']],
  ['a question with words of its own', { all: [{ ...leaf(3), label: '参保满三人' }] }, ['all']],
])('%s stands in rows and is written back', (_title, condition, joins) => {
  const groups = readConditions(condition)
  expect(groups.map(({ join }) => join)).toEqual(joins)
  expect(writeConditions(groups, condition)).toEqual(condition)
})

it('words of a question are dropped when it asks something else, its papers stay', () => {
  const row = { fact: 'insured', op: 'gte', value: '3', type: 'number' } as const
  const kept = { label: '参保满三人', evidence: ['payroll'] }
  expect(asked({ ...row, kept }, { value: '5' })).toEqual({
    ...row,
    value: '5',
    kept: { evidence: ['payroll'] },
  })
  expect(asked(row, { op: 'gt' })).toEqual({ ...row, op: 'gt' })
})

describe('a form that is being filled in', () => {
  const form = formOf(anEditableClause())

  it('writes what was changed and keeps the rest', () => {
    const { clause } = clauseOfForm({ ...form, title: '新标题', closes: '2026-12-31', flags: ['draft'] })
    expect(clause).toMatchObject({ title: '新标题', policy: 'demo-growth' })
    expect(clause.terms).toEqual({
      ...anEditableClause().terms,
      window: { mode: 'rolling', closes: '2026-12-31' },
      compliance_flags: ['draft'],
    })
  })

  it('names what is not finished and leaves that as it was', () => {
    const { clause, gaps } = clauseOfForm({
      ...form,
      gist: ' ',
      amount: { kind: 'fixed', amount: '一万' },
      caps: [{ scope: 'item', amount: '' }],
    })
    expect(gaps).toEqual(['gist', 'amount', 'caps'])
    expect(clause.terms.benefit).toEqual(anEditableClause().terms.benefit)
  })

  it('takes conditions from JSON where that is used, unless it is none', () => {
    const written = clauseOfForm({ ...form, conditionsText: '{"fact":"insured","op":"gte","value":9}' })
    expect(written.clause.terms.conditions).toEqual({ fact: 'insured', op: 'gte', value: 9 })
    expect(clauseOfForm({ ...form, conditionsText: '{' }).gaps).toEqual(['conditions'])
  })

  it('shows as JSON what the amount was', () => {
    expect(withAmountKind(form, 'json').amount).toEqual({ kind: 'json', text: '100000' })
    expect(withAmountKind(form, 'fixed').amount).toEqual({ kind: 'fixed', amount: '' })
  })
})
