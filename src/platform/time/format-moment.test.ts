import { formatDay, formatMoment, formatMonth, formatNearMoment, formatWeekday } from './format-moment'

const at = (text: string) => Date.parse(`${text}:00+08:00`)

describe('a day in words', () => {
  it.each([
    ['has no leading zeros', '2026-01-05', '1月5日', '5 Jan', '1月', 'Jan', '周一', 'Mon'],
    ['names a Thursday', '2026-11-26', '11月26日', '26 Nov', '11月', 'Nov', '周四', 'Thu'],
    [
      'names a Sunday as the last of the week',
      '2026-11-29',
      '11月29日',
      '29 Nov',
      '11月',
      'Nov',
      '周日',
      'Sun',
    ],
  ])('%s', (_title, day, dayZh, dayEn, monthZh, monthEn, weekdayZh, weekdayEn) => {
    expect([formatDay(day, 'zh'), formatDay(day, 'en')]).toEqual([dayZh, dayEn])
    expect([formatMonth(day, 'zh'), formatMonth(day, 'en')]).toEqual([monthZh, monthEn])
    expect([formatWeekday(day, 'zh'), formatWeekday(day, 'en')]).toEqual([weekdayZh, weekdayEn])
  })
})

describe('a moment in words', () => {
  const now = at('2026-11-24T18:30')

  it.each([
    ['today', '2026-11-24T00:00', '今天 00:00', 'today, 00:00'],
    ['today up to its last minute', '2026-11-24T23:59', '今天 23:59', 'today, 23:59'],
    ['tomorrow from its first minute', '2026-11-25T00:00', '明天 00:00', 'tomorrow, 00:00'],
    ['yesterday, although less than 24 hours ago', '2026-11-23T22:00', '昨天 22:00', 'yesterday, 22:00'],
    ['the day after tomorrow by its date', '2026-11-26T14:00', '11月26日 14:00', '26 Nov, 14:00'],
    ['the day before yesterday by its date', '2026-11-22T09:05', '11月22日 09:05', '22 Nov, 09:05'],
    ['another year with the year', '2027-01-05T09:30', '2027年1月5日 09:30', '5 Jan 2027, 09:30'],
  ])('%s', (_title, moment, zh, en) => {
    expect(formatNearMoment(at(moment), { now, language: 'zh' })).toBe(zh)
    expect(formatNearMoment(at(moment), { now, language: 'en' })).toBe(en)
  })

  it('calls the first of January tomorrow on the last of December', () => {
    const newYear = at('2027-01-01T08:00')
    expect(formatNearMoment(newYear, { now: at('2026-12-31T20:00'), language: 'zh' })).toBe('明天 08:00')
  })

  it('is at +08:00 however late it is elsewhere', () => {
    expect(formatMoment(Date.UTC(2026, 10, 25, 16, 0), 'zh')).toBe('11月26日 00:00')
  })
})
