import type { ClauseWindow } from '@contract/policy/clause'
import { windowState } from '@domain/policy/clause/window'
import { readFacts } from '@domain/policy/facts'
import { type WindowDays, windowDays } from './window-days'

const TODAY = '2026-11-26'
const fixed = (opens: string | null, closes: string | null): ClauseWindow => ({
  opens,
  closes,
  mode: 'fixed',
})
const yearly = (opens: string, closes: string): ClauseWindow => ({ opens, closes, mode: 'annual' })

const cases: [string, ClauseWindow | undefined, WindowDays | null][] = [
  ['nothing said is nothing known', undefined, null],
  ['常年 is open without days', { mode: 'rolling' }, { state: 'open', from: null, to: null }],
  ['the first day counts', fixed(TODAY, '2026-12-31'), { state: 'open', from: TODAY, to: '2026-12-31' }],
  ['the last day counts', fixed('2026-11-01', TODAY), { state: 'open', from: '2026-11-01', to: TODAY }],
  [
    'the day before the first is too early',
    fixed('2026-11-27', '2026-12-31'),
    { state: 'before', from: '2026-11-27', to: '2026-12-31' },
  ],
  [
    'the day after the last is too late',
    fixed('2026-11-01', '2026-11-25'),
    { state: 'after', from: '2026-11-01', to: '2026-11-25' },
  ],
  [
    'without an end it stays open',
    fixed('2026-11-01', null),
    { state: 'open', from: '2026-11-01', to: null },
  ],
  [
    'a yearly one that is open',
    yearly('11-15', '12-31'),
    { state: 'open', from: '2026-11-15', to: '2026-12-31' },
  ],
  [
    'a yearly one that has passed comes again next year',
    yearly('03-01', '03-31'),
    { state: 'before', from: '2027-03-01', to: '2027-03-31' },
  ],
  [
    'a yearly one over the turn of the year',
    yearly('11-01', '01-31'),
    { state: 'open', from: '2026-11-01', to: '2027-01-31' },
  ],
]

test.each(cases)('%s', (_title, window, expected) => {
  expect(windowDays(window, TODAY)).toEqual(expected)
})

test.each(cases.filter(([, window]) => window !== undefined))(
  'the engine judges the same: %s',
  (_title, window) => {
    expect(windowState(window, readFacts({}, TODAY)).state).toBe(windowDays(window, TODAY)?.state)
  },
)
