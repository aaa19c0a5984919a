import { clockState } from './clock-state'

const HOUR = 3_600_000
const from = 1_700_000_000_000
const due = from + 10 * HOUR

const cases: [string, number, Partial<ReturnType<typeof clockState>>][] = [
  ['just received is calm', from, { tone: 'brand', overdue: false, elapsed: 0, hours: 10, minutes: 0 }],
  ['one millisecond before the last fifth is still calm', from + 8 * HOUR - 1, { tone: 'brand', hours: 2 }],
  ['the last fifth warns', from + 8 * HOUR, { tone: 'warn', overdue: false, hours: 2, minutes: 0 }],
  ['the last minute is still not overdue', due - 1, { tone: 'warn', overdue: false, hours: 0, minutes: 0 }],
  ['the expected moment itself is overdue', due, { tone: 'danger', overdue: true, elapsed: 1, minutes: 0 }],
  ['past it the time is counted up', due + 26 * HOUR, { tone: 'danger', overdue: true, days: 1, hours: 2 }],
  [
    'a device clock behind the start shows nothing elapsed',
    from - HOUR,
    { elapsed: 0, tone: 'brand', hours: 11 },
  ],
]

test.each(cases)('%s', (_title, now, expected) => {
  expect(clockState({ from, due, now })).toMatchObject(expected)
})

test('a clock that is due when it starts is full', () => {
  expect(clockState({ from, due: from, now: from })).toMatchObject({ elapsed: 1, overdue: true })
})
