import type { PolicyClause } from '@contract/content/clause'
import { describe, expect, it } from '@jest/globals'
import { aPolicy, aPublishedClause } from '../../tests/builders/clauses'
import { campaignsDue } from './campaigns-due'

const TODAY = '2026-11-28'
const policy = aPolicy()

type Window = PolicyClause['terms']['window']

const clause = (window: Window, over: Partial<PolicyClause> = {}) =>
  aPublishedClause({ terms: { ...aPublishedClause().terms, window }, ...over })

const until = (closes: string): Window => ({ mode: 'fixed', opens: '2026-01-01', closes })
const due = (...clauses: PolicyClause[]) => campaignsDue([policy], clauses, TODAY)

describe('what is told by rule on a day', () => {
  it.each([
    ['2026-12-12', '还有 14 天截止（12月12日）'],
    ['2026-12-01', '还有 3 天截止（12月1日）'],
  ])('a window that closes on %s', (closes, words) => {
    expect(due(clause(until(closes)))).toMatchObject([
      { kind: 'deadline', text: expect.stringContaining(words), until: Date.parse(`${closes}T16:00:00Z`) },
    ])
  })

  it.each(['2026-12-11', '2026-12-02', '2026-11-28'])('but none that closes on %s', (closes) => {
    expect(due(clause(until(closes)))).toEqual([])
  })

  it('a window that comes back every year, in the year it is', () => {
    const yearly: Window = { mode: 'annual', opens: '10-01', closes: '12-01' }
    expect(due(clause(yearly))).toMatchObject([{ reason: 'deadline:demo-growth:2026-12-01-3' }])
  })

  it('two clauses that close on one day once', () => {
    const closing = until('2026-12-01')
    expect(due(clause(closing), clause(closing, { id: 'second' }))).toHaveLength(1)
  })

  it('a clause that was published the day before: as news the first time, then as a change', () => {
    const always: Window = { mode: 'rolling' }
    const yesterday = '2026-11-27'
    expect(due(clause(always, { since: yesterday }))).toMatchObject([{ kind: 'news', until: null }])
    expect(due(clause(always, { since: yesterday, version: 2 }))).toMatchObject([{ kind: 'change' }])
    expect(due(clause(always, { since: TODAY }))).toEqual([])
  })

  it('under a reason that names the versions, so that the next version is told again', () => {
    const always: Window = { mode: 'rolling' }
    const [second] = due(clause(always, { since: '2026-11-27', version: 2 }))
    const [third] = due(clause(always, { since: '2026-11-27', version: 3 }))
    expect(second?.reason).toBe('change:demo-growth:demo-first-growth@2')
    expect(third?.reason).toBe('change:demo-growth:demo-first-growth@3')
  })
})
