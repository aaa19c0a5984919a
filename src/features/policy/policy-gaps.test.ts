import type { Policy } from '@contract/content/policy'
import { buildPolicy } from './policy-builder'
import { gapsOf, type PolicyGap } from './policy-gaps'

const item = { title: '房租补助', text: '标准未见' }
const amount = { text: '最高 30 万元', clause: '第六条' }

const cases: [string, Partial<Policy>, PolicyGap[]][] = [
  ['a bare title lacks amount, window and text', {}, ['amount', 'window', 'text']],
  ['items without amounts are still a missing amount', { items: [item] }, ['amount', 'window', 'text']],
  ['one published amount is enough', { items: [item, { ...item, amount }] }, ['window', 'text']],
  ['a window closes that gap only', { window: { from: '2026-01-01', to: '2026-01-31' } }, ['amount', 'text']],
  [
    'an obtained text closes its gap',
    { clauseText: [{ clause: '第一条', text: '…' }] },
    ['amount', 'window'],
  ],
  ['an empty list of clauses is no text', { clauseText: [] }, ['amount', 'window', 'text']],
  ['an example has no gaps', { demo: true }, []],
]

test.each(cases)('%s', (_title, change, expected) => {
  expect(gapsOf(buildPolicy(change))).toEqual(expected)
})
