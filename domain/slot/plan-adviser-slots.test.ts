import type { Adviser } from '@contract/content/adviser'
import { timeOf } from '../time/shanghai'
import { mondayToFriday, type WorkCalendar } from '../time/work-calendar'
import { planAdviserSlots } from './plan-adviser-slots'

/** Monday to Friday, with a holiday on 27 November and a make-up working day on Saturday the 28th. */
const calendar: WorkCalendar = {
  knowsYear: () => true,
  isWorkingDay: (day) => day === '2026-11-28' || (day !== '2026-11-27' && mondayToFriday.isWorkingDay(day)),
}
const TUESDAY = Date.parse('2026-11-24T02:00:00Z')

const anAdviser = (over: Partial<Adviser> = {}): Adviser => ({
  id: 'chen-li',
  name: '陈立',
  strength: '数字经济政策',
  topics: ['policy'],
  ways: ['phone', 'video'],
  interpreter: true,
  confirm: 'staff',
  answerMinutes: 240,
  minutes: 30,
  hours: [{ weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '15:00' }],
  leadMinutes: 60,
  horizonDays: 6,
  cancelMinutes: 120,
  order: 1,
  ...over,
})

const plan = (over: Partial<Adviser>) =>
  planAdviserSlots(anAdviser(over), TUESDAY, calendar).map(({ _id }) => _id.slice('adviser:chen-li:'.length))

describe('the slots of an adviser', () => {
  it('stand on working days to the end of the horizon, and not on a holiday', () => {
    const days = plan({}).filter((id) => id.endsWith('1400'))
    expect(days).toEqual(['2026-11-24:1400', '2026-11-25:1400', '2026-11-26:1400', '2026-11-30:1400'])
  })

  it.each([
    ['are as many as fit whole', { minutes: 40, horizonDays: 1 }, ['2026-11-24:1400', '2026-11-25:1400']],
    [
      'stand in every period of the day',
      {
        horizonDays: 1,
        minutes: 60,
        hours: [
          { weekdays: [2], from: '09:30', to: '11:30' },
          { weekdays: [2, 3], from: '14:00', to: '15:00' },
        ],
      },
      ['2026-11-24:0930', '2026-11-24:1030', '2026-11-24:1400', '2026-11-25:1400'],
    ],
    [
      'follow the other hours of a day, also of a holiday',
      { hours: [], exceptions: [{ day: '2026-11-27', hours: [{ from: '19:00', to: '19:30' }] }] },
      ['2026-11-27:1900'],
    ],
    [
      'are none on a day taken out',
      { horizonDays: 1, exceptions: [{ day: '2026-11-24', hours: [] }] },
      ['2026-11-25:1400', '2026-11-25:1430'],
    ],
    [
      'stand on a make-up day where its weekday is named',
      { hours: [{ weekdays: [6], from: '14:00', to: '14:30' }] },
      ['2026-11-28:1400'],
    ],
  ])('%s', (_title, over, expected) => {
    expect(plan(over)).toEqual(expected)
  })

  it('take one person each, close before they begin, and say whom one asks for what', () => {
    const [slot] = planAdviserSlots(anAdviser({ place: 'town' }), TUESDAY, calendar)
    expect(slot).toMatchObject({
      _id: 'adviser:chen-li:2026-11-24:1400',
      kind: 'consultation',
      resource: 'adviser:chen-li',
      place: 'town',
      capacity: 1,
      rule: { maxVisitors: 1, adviser: { id: 'chen-li', name: '陈立', topics: ['policy'], order: 1 } },
    })
    expect(timeOf(slot?.closesAt ?? 0)).toBe('13:00')
  })
})
