import type { CompanyFact } from '@contract/account/profile'
import { anEditableClause, aPolicy, aPublishedClause } from '../../tests/builders/clauses'
import { compileClause } from '../policy/clause/compile-clause'
import { clauseDocument } from '../policy/published-clause'
import { type AudienceProfile, nobody, shownAudience, shownCount, withProfiles } from './audience'
import { policyFit } from './policy-fit'
import { reasonOf } from './reason-of'

const TODAY = '2026-11-28'

type Terms = ReturnType<typeof aPublishedClause>['terms']

/** A clause for software companies of 20 persons or more in a park, 100,000 元 for a year's rent. */
const terms = (over: Partial<Terms> = {}): Terms => ({
  ...anEditableClause().terms,
  conditions: {
    all: [
      { fact: 'industry', op: 'in', value: ['软件', '人工智能'] },
      { fact: 'insured', op: 'gte', value: 20 },
      { fact: 'in_park', op: 'eq', value: true },
    ],
  },
  ...over,
})

const compiled = (over: Partial<Terms> = {}, policy: Partial<ReturnType<typeof aPolicy>> = {}) =>
  compileClause(clauseDocument(aPublishedClause({ terms: terms(over) }), aPolicy(policy)))

const industry = (value: string): CompanyFact => ({ type: 'choice', fact: 'industry', value })
const insured = (value: string): CompanyFact => ({ type: 'number', fact: 'insured', value })
const inPark = (value: boolean): CompanyFact => ({ type: 'yes_no', fact: 'in_park', value })
const fitOf = (told: readonly CompanyFact[], clauses = [compiled()]) => policyFit(clauses, TODAY)(told)

describe('whom a policy fits', () => {
  it.each<[string, CompanyFact[], string]>([
    ['every condition is met', [industry('软件'), insured('50'), inPark(true)], 'fits'],
    ['exactly the least is met', [industry('软件'), insured('20'), inPark(true)], 'fits'],
    ['one below the least', [industry('软件'), insured('19'), inPark(true)], 'no'],
    ['one fact is not told', [industry('软件'), inPark(true)], 'may_fit'],
    ['one fails, whatever the rest is', [inPark(false)], 'no'],
    ['nothing is told that is asked', [{ type: 'number', fact: 'revenue_yuan', value: '1' }], 'no'],
    ['nothing is told at all', [], 'no'],
  ])('%s', (_title, told, expected) => {
    expect(fitOf(told).fit).toBe(expected)
  })

  it('is not asked of the sum: conditions alone make it fit', () => {
    const benefit = {
      kind: 'cash',
      certainty: 'fixed',
      terms: 'known',
      formula: { fact: 'rent_yuan' },
    } as const
    const open = compiled({ benefit, caps: [] })
    expect(fitOf([industry('软件'), insured('50'), inPark(true)], [open]).fit).toBe('fits')
  })

  it.each<[string, Partial<ReturnType<typeof aPolicy>>]>([
    ['a policy whose force nobody verified', { status: 'unverified' }],
    ['a policy that ended', { status: 'ended' }],
    ['a draft', { status: 'draft' }],
  ])('%s is told to nobody', (_title, policy) => {
    expect(fitOf([industry('软件'), insured('50'), inPark(true)], [compiled({}, policy)]).fit).toBe('no')
  })

  it.each<[string, string, string, string]>([
    ['a window that closed is told to nobody', '2026-01-01', '2026-10-31', 'no'],
    ['one that is open is told', '2026-11-01', '2026-12-31', 'fits'],
    ['so is one that opens later', '2026-12-01', '2026-12-31', 'fits'],
  ])('%s', (_title, opens, closes, expected) => {
    const window = { mode: 'fixed', opens, closes, timezone: 'Asia/Shanghai' } as const
    expect(fitOf([industry('软件'), insured('50'), inPark(true)], [compiled({ window })]).fit).toBe(expected)
  })

  it('of several clauses the best counts', () => {
    const other = compiled({ conditions: { all: [{ fact: 'insured', op: 'gte', value: 500 }] } })
    expect(fitOf([industry('软件'), insured('50'), inPark(true)], [other, compiled()]).fit).toBe('fits')
    expect(fitOf([insured('50')], [other]).fit).toBe('no')
  })
})

describe('why somebody is told', () => {
  it('is said from the facts that the conditions ask for, and from no other', () => {
    const told = [
      { type: 'number', fact: 'revenue_yuan', value: '90000000' } as const,
      inPark(true),
      insured('50'),
      industry('软件'),
    ]
    expect(fitOf(told).reason).toBe('因为您的企业：产业为软件、社保人数 50 人、办公在产业园')
  })

  it('does not name what the company does not have', () => {
    const told: CompanyFact[] = [
      { type: 'choice', fact: 'srdi_title', value: '没有' },
      inPark(false),
      insured('5'),
    ]
    expect(reasonOf(told, ['srdi_title', 'in_park', 'insured'])).toEqual({
      reason: '因为您的企业：社保人数 5 人',
      facts: ['insured'],
    })
  })

  it('is nothing to whom it does not fit', () => {
    expect(fitOf([inPark(false)])).toEqual({ fit: 'no', clause: null, reason: '', facts: [] })
  })
})

describe('what staff see of an audience', () => {
  it.each([
    [0, '0'],
    [1, '<10'],
    [9, '<10'],
    [10, '10'],
    [1234, '1234'],
  ])('%d companies are shown as %s', (count, shown) => {
    expect(shownCount(count)).toBe(shown)
  })

  it('is how many fit, may fit, can be reached by WeChat and read it in the inbox alone', () => {
    const profile = (subject: string, facts: CompanyFact[]): AudienceProfile => ({ subject, facts })
    const whole = [industry('软件'), insured('50'), inPark(true)]
    const first = [profile('wx:a', whole), profile('wx:b', [industry('软件')]), profile('wx:c', [])]
    const rules = {
      fitOf: policyFit([compiled()], TODAY),
      mayReceive: (who: string) => who === 'wx:a',
      tellsMayFit: true,
    }
    const counts = withProfiles(nobody, first, rules)
    expect(counts).toEqual({ fits: 1, mayFit: 1, reachable: 1, inboxOnly: 1 })
    expect(withProfiles(counts, [profile('wx:d', whole)], rules)).toMatchObject({ fits: 2, inboxOnly: 2 })
    const certain = withProfiles(nobody, first, { ...rules, tellsMayFit: false })
    expect(certain).toEqual({ fits: 1, mayFit: 1, reachable: 1, inboxOnly: 0 })
  })

  it('is told exactly while no part of it is small', () => {
    const counts = { fits: 21, mayFit: 14, reachable: 10, inboxOnly: 25 }
    expect(shownAudience(counts)).toEqual({ fits: '21', mayFit: '14', reachable: '10', inboxOnly: '25' })
  })

  it('is rounded where a small part could be told by subtraction', () => {
    const counts = { fits: 3, mayFit: 14, reachable: 12, inboxOnly: 5 }
    expect(shownAudience(counts)).toEqual({ fits: '<10', mayFit: '10+', reachable: '10+', inboxOnly: '<10' })
  })
})
