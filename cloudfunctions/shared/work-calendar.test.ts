import { addWorkingMinutes } from '@domain/time/add-working-minutes'
import { calendarWarning } from '@domain/time/calendar-warning'
import { districtCalendar } from './work-calendar'

const national = districtCalendar({ closed: [], open: [] })
const hours = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]

describe('the calendar of a district', () => {
  it.each([
    ['2026-10-01', false, 'a national holiday'],
    ['2026-10-10', true, 'a Saturday worked for it'],
    ['2026-11-28', false, 'an ordinary Saturday'],
    ['2026-12-31', true, 'an ordinary Thursday'],
    ['2027-01-02', false, 'a Saturday of a year nobody announced'],
    ['2027-01-04', true, 'a Monday of a year nobody announced'],
  ])('on %s works: %s (%s)', (day, works) => {
    expect(national.isWorkingDay(day)).toBe(works)
  })

  it('follows the district where it closes or opens a day', () => {
    const own = districtCalendar({ closed: ['2027-01-01', '2026-11-25'], open: ['2026-11-29'] })
    expect(['2027-01-01', '2026-11-25', '2026-11-29'].map(own.isWorkingDay)).toEqual([false, false, true])
    expect([own.knowsYear(2027), own.knowsYear(2028)]).toEqual([true, false])
  })
})

describe('a promise over the end of the year', () => {
  const evening = Date.parse('2026-12-31T08:30:00Z')

  it('counts Monday to Friday and says that it assumed them while next year is unknown', () => {
    // One hour is left of Thursday; the other six are Friday, 1 January, until 16:30.
    expect(addWorkingMinutes(evening, 420, { hours, calendar: national })).toEqual({
      at: Date.parse('2027-01-01T08:30:00Z'),
      assumedCalendar: true,
    })
  })

  it('goes around New Year once the district has entered it', () => {
    const calendar = districtCalendar({ closed: ['2027-01-01'], open: [] })
    expect(addWorkingMinutes(evening, 420, { hours, calendar })).toEqual({
      at: Date.parse('2027-01-04T08:30:00Z'),
      assumedCalendar: false,
    })
  })

  it.each([
    ['2026-10-31T15:59:00Z', false],
    ['2026-10-31T16:00:00Z', true],
    ['2027-01-01T00:00:00Z', true],
  ])('warns staff at %s: %s', (at, warns) => {
    expect(calendarWarning(Date.parse(at), national)).toBe(warns)
  })
})
