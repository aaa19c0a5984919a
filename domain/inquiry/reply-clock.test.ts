import { atDayTime } from '../time/shanghai'
import { mondayToFriday } from '../time/work-calendar'
import { clockRules, startClock, stoppedClock } from './reply-clock'
import { rules, tuesday } from './testing/build-inquiry'

const settings = {
  district: '下城区',
  appName: '投资下城',
  operator: '示例',
  workingHours: [{ from: '09:00', to: '17:00' }],
  inquiry: { settle: { papers: [], papersDays: 10 } },
  phoneButton: false,
  modules: [],
  contacts: [],
  templates: {},
}
const limit = { workingMinutes: 480, approvedBy: '示例', approvedAt: '2026-11-01' }

describe('the reply clock', () => {
  it('runs for the approved working minutes and knows when the last fifth begins', () => {
    expect(startClock(tuesday('10:00'), rules)).toEqual({
      clockFrom: tuesday('10:00'),
      dueAt: atDayTime('2026-11-26', '10:00'),
      assumedCalendar: false,
      // 840 minutes, of which 672 passed: 360 on Tuesday, 312 on Wednesday.
      alerts: { soonFrom: atDayTime('2026-11-25', '15:42'), soonAt: null, overdueAt: null },
    })
  })

  it('says when a year on the way is in no calendar', () => {
    expect(startClock(atDayTime('2026-12-31', '17:00'), rules).assumedCalendar).toBe(true)
  })

  it.each([
    ['without an approved limit', { ...rules, limit: null }],
    ['without working hours', { ...rules, hours: [] }],
  ])('does not run %s', (_title, given) => {
    expect(startClock(tuesday('10:00'), given)).toEqual(stoppedClock)
  })

  it.each([
    [
      'takes the limit that was approved',
      { ...settings, inquiry: { settle: { ...settings.inquiry.settle, limit } } },
      'settle' as const,
      480,
    ],
    ['has none before somebody approved one', settings, 'settle' as const, null],
    [
      'has none of another kind',
      { ...settings, inquiry: { settle: { ...settings.inquiry.settle, limit } } },
      'site' as const,
      null,
    ],
    [
      'takes the one of its own kind',
      { ...settings, inquiry: { ...settings.inquiry, correction: { limit } } },
      'correction' as const,
      480,
    ],
  ])('%s', (_title, given, kind, expected) => {
    expect(clockRules(given, mondayToFriday, kind)).toEqual({
      limit: expected,
      hours: settings.workingHours,
      calendar: mondayToFriday,
    })
  })
})
