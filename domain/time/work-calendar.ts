/** Which days are worked. Built from the State Council's calendar and the district's own exceptions. */
export interface WorkCalendar {
  isWorkingDay(day: string): boolean
  /** False for a year no calendar has data for; Monday to Friday is then assumed. */
  knowsYear(year: number): boolean
}

/** Monday to Friday, for years without data and for tests. */
export const mondayToFriday: WorkCalendar = {
  isWorkingDay: (day) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    return weekday >= 1 && weekday <= 5
  },
  knowsYear: () => false,
}
