import { mondayToFriday, type WorkCalendar } from '../time/work-calendar'
import { planSlots, slotId } from './plan-slots'
import { aVisitRule } from './testing/build-slot'

/** Monday to Friday, with a holiday on 27 November and a make-up working day on Saturday the 28th. */
const calendar: WorkCalendar = {
  knowsYear: () => true,
  isWorkingDay: (day) => day === '2026-11-28' || (day !== '2026-11-27' && mondayToFriday.isWorkingDay(day)),
}
const TUESDAY = Date.parse('2026-11-24T02:00:00Z')
const daysOf = (over: Parameters<typeof aVisitRule>[0], now = TUESDAY) =>
  planSlots(aVisitRule(over), now, calendar).map(({ _id }) => _id.slice(6))

describe('planned slots', () => {
  it('stand on working days to the end of the horizon, make-up days among them', () => {
    expect(daysOf({})).toEqual([
      '2026-11-24:0930',
      '2026-11-25:0930',
      '2026-11-26:0930',
      '2026-11-28:0930',
      '2026-11-30:0930',
      '2026-12-01:0930',
    ])
  })

  it.each([
    ['only the weekdays of the visit', { weekdays: [3] }, ['2026-11-25:0930', '2026-11-28:0930']],
    [
      'a day at other times',
      { weekdays: [], exceptions: [{ day: '2026-11-25', times: ['19:00'] }] },
      ['2026-11-25:1900', '2026-11-28:0930'],
    ],
    [
      'a holiday that is opened',
      { weekdays: [], exceptions: [{ day: '2026-11-27', times: ['09:30'] }] },
      ['2026-11-27:0930', '2026-11-28:0930'],
    ],
    [
      'no times on a day taken out',
      { horizonDays: 1, exceptions: [{ day: '2026-11-25', times: [] }] },
      ['2026-11-24:0930'],
    ],
  ])('have %s', (_what, over, expected) => {
    expect(daysOf(over)).toEqual(expected)
  })

  it('begin with the day in Shanghai, also late in the evening of the day before in UTC', () => {
    const lateInUtc = Date.parse('2026-11-24T16:30:00Z')
    expect(daysOf({ horizonDays: 1 }, lateInUtc)).toEqual(['2026-11-25:0930', '2026-11-26:0930'])
  })

  it('go on over the end of the year', () => {
    const newYearsEve = Date.parse('2026-12-31T01:00:00Z')
    expect(daysOf({ horizonDays: 4 }, newYearsEve)).toEqual([
      '2026-12-31:0930',
      '2027-01-01:0930',
      '2027-01-04:0930',
    ])
  })

  it('carry the rule, their times at +08:00 and when booking ends', () => {
    const [slot] = planSlots(aVisitRule({ confirm: 'auto', horizonDays: 1 }), TUESDAY, calendar)
    expect(slot).toEqual({
      _id: slotId('visit', '2026-11-24', '09:30'),
      kind: 'visit',
      resource: 'visit',
      place: 'town',
      startAt: Date.parse('2026-11-24T01:30:00Z'),
      endAt: Date.parse('2026-11-24T02:30:00Z'),
      closesAt: Date.parse('2026-11-24T00:30:00Z'),
      capacity: 10,
      rule: {
        confirm: 'auto',
        answerMinutes: 420,
        cancelMinutes: 240,
        maxVisitors: 5,
        focus: [],
        meetingPoint: null,
        title: null,
      },
      demo: false,
    })
  })
})
