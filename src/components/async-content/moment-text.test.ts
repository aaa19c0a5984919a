import { momentText } from './moment-text'

const cases: [string, number, 'zh' | 'en', string][] = [
  ['a morning in Chinese', Date.UTC(2026, 10, 24, 1, 12), 'zh', '11月24日 09:12'],
  ['a morning in English', Date.UTC(2026, 10, 24, 1, 12), 'en', '24 Nov 09:12'],
  ['an evening in UTC is the next day in the district', Date.UTC(2026, 11, 31, 16, 0), 'zh', '1月1日 00:00'],
]

test.each(cases)('%s', (_title, at, language, expected) => {
  expect(momentText(at, language)).toBe(expected)
})
