import type { Calendar } from '@contract/content/settings'
import { mondayToFriday, type WorkCalendar } from '@domain/time/work-calendar'
import national from 'chinese-days/dist/chinese-days.json'

const holidays = new Set(Object.keys(national.holidays))
const makeUpDays = new Set(Object.keys(national.workdays))
const years = new Set([...holidays].map((day) => Number(day.slice(0, 4))))

/** The State Council's calendar with the district's own closed and opened days on top. */
export function districtCalendar(own: Calendar): WorkCalendar {
  const closed = new Set(own.closed)
  const opened = new Set(own.open)
  return {
    knowsYear: (year) => years.has(year) || own.closed.some((day) => day.startsWith(`${year}-`)),
    isWorkingDay: (day) => {
      if (closed.has(day)) return false
      if (opened.has(day) || makeUpDays.has(day)) return true
      return !holidays.has(day) && mondayToFriday.isWorkingDay(day)
    },
  }
}
