import type { Policy } from '@contract/content/policy'
import { buildClause } from './clause/clause-builder'
import { policyCopyZh as words } from './copy-zh'
import { outlookOf } from './outlook'
import { buildPolicy } from './policy-builder'
import { headLine, windowLine } from './window-line'

const TODAY = '2026-11-26'
const wording = { words, language: 'zh' } as const
const example = (change: Partial<Policy> = {}) => buildPolicy({ demo: true, status: 'in_force', ...change })
const closing = (closes: string | null, opens: string | null = null) =>
  buildClause({ window: { opens, closes } })

const heads: [string, Policy, ReturnType<typeof buildClause>[], string][] = [
  ['a real title says whose it is and of which year', buildPolicy(), [], '下城区 · 年份未述'],
  [
    'an example says its own window',
    example({ window: { from: '2026-11-01', to: '2026-12-08' } }),
    [],
    '示例受理期至 12月8日',
  ],
  [
    'an example without a window says when the first of its clauses closes',
    example(),
    [closing('2026-12-31'), closing('2026-12-10')],
    '示例 12月10日截止',
  ],
  [
    'an example with clauses to come says when they open',
    example(),
    [closing('2027-01-31', '2027-01-01')],
    '示例 1月1日开始受理',
  ],
  ['an example taken at any time says so', example(), [closing(null)], '示例 常年受理'],
  ['an example without any window says so', example(), [], '示例不设受理期'],
  [
    'an example that has ended says that',
    example({ status: 'ended' }),
    [closing('2026-12-31')],
    '示例里的已到期',
  ],
]

test.each(heads)('%s', (_title, policy, clauses, expected) => {
  expect(headLine(policy, wording, outlookOf(policy, clauses, TODAY))).toBe(expected)
})

test.each<[string, Policy, boolean, string]>([
  [
    'the window of a policy',
    example({ window: { from: '2026-11-01', to: '2026-12-08' } }),
    true,
    '示例受理期 11月1日–12月8日',
  ],
  ['windows of clauses', example(), true, '各条不同，见下面的条款'],
  ['nothing', example(), false, '示例不设受理期'],
  ['clauses of a text that is not in force', buildPolicy(), true, '受理时间待核实'],
])('何时 with %s', (_title, policy, perClause, expected) => {
  expect(windowLine(policy, wording, perClause)).toBe(expected)
})
