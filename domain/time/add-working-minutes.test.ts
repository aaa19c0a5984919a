import { addWorkingMinutes, workingDayOf } from './add-working-minutes'
import { atDayTime } from './shanghai'
import { mondayToFriday, type WorkCalendar } from './work-calendar'

const hours = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]
const nationalDay: WorkCalendar = {
  isWorkingDay: (day) =>
    day >= '2026-10-01' && day <= '2026-10-07' ? false : mondayToFriday.isWorkingDay(day),
  knowsYear: (year) => year <= 2026,
}

describe('working minutes', () => {
  it.each([
    ['inside one period', '2026-11-24 09:30', 60, '2026-11-24 10:30'],
    ['skip the lunch break', '2026-11-24 11:30', 60, '2026-11-24 14:00'],
    ['end with a period, not at the next one', '2026-11-24 11:00', 60, '2026-11-24 12:00'],
    ['go on the next working day', '2026-11-24 17:00', 60, '2026-11-25 09:30'],
    ['begin at opening when asked at night', '2026-11-24 03:00', 30, '2026-11-24 09:30'],
    ['skip the weekend', '2026-11-27 17:00', 60, '2026-11-30 09:30'],
    ['skip a public holiday', '2026-09-30 17:00', 60, '2026-10-08 09:30'],
    ['count a full day as 420', '2026-11-24 09:00', 420, '2026-11-24 17:30'],
  ])('%s', (_title, from, minutes, expected) => {
    const at = (text: string) => atDayTime(text.slice(0, 10), text.slice(11))
    expect(addWorkingMinutes(at(from), minutes, { hours, calendar: nationalDay })).toEqual({
      at: at(expected),
      assumedCalendar: false,
    })
  })

  it('says when a year on the way is not known', () => {
    const moment = addWorkingMinutes(atDayTime('2026-12-31', '17:00'), 60, { hours, calendar: nationalDay })
    expect(moment?.assumedCalendar).toBe(true)
  })

  it('gives nothing without working hours', () => {
    expect(addWorkingMinutes(0, 60, { hours: [], calendar: mondayToFriday })).toBeNull()
  })

  it('counts a weekend as the Friday before it', () => {
    expect(workingDayOf(atDayTime('2026-11-29', '10:00'), mondayToFriday)).toBe('2026-11-27')
  })
})
