import { chineseMoment } from './chinese-moment'

test.each([
  ['an afternoon', '2026-11-24T14:05:00+08:00', '11月24日 14:05'],
  ['a day and month of one digit', '2026-01-05T09:00:00+08:00', '1月5日 09:00'],
  ['a moment that is still the day before in UTC', '2026-11-25T00:30:00+08:00', '11月25日 00:30'],
])('%s', (_title, at, expected) => {
  expect(chineseMoment(Date.parse(at))).toBe(expected)
})
