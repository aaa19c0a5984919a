import { isEventDay } from './is-event-day'

const event = { startAt: Date.parse('2026-11-26T01:00:00Z'), endAt: Date.parse('2026-11-26T09:30:00Z') }

test.each<[string, string, boolean]>([
  ['the last moment of the day before is not', '2026-11-25T15:59:59Z', false],
  ['midnight in Shanghai is', '2026-11-25T16:00:00Z', true],
  ['while it runs is', '2026-11-26T09:29:59Z', true],
  ['its end is not', '2026-11-26T09:30:00Z', false],
])('%s', (_title, at, expected) => {
  expect(isEventDay(event, Date.parse(at))).toBe(expected)
})
