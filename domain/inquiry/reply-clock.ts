import type { Settings } from '@contract/content/settings'
import type { InquiryKind } from '@contract/inquiry/kinds'
import { addWorkingMinutes, type WorkingPeriod } from '../time/add-working-minutes'
import type { WorkCalendar } from '../time/work-calendar'
import type { ReplyClock } from './inquiry'

/** What the clock needs of a district. Without a limit or working hours there is no promise and no clock. */
export interface ClockRules {
  /** Approved limit in working minutes. */
  limit: number | null
  hours: readonly WorkingPeriod[]
  calendar: WorkCalendar
}

/** The clock holder is reminded when this share of the working minutes has passed. */
const SOON_AFTER = 0.8

export const stoppedClock: ReplyClock = {
  clockFrom: null,
  dueAt: null,
  assumedCalendar: false,
  alerts: { soonFrom: null, soonAt: null, overdueAt: null },
}

/** The clock rules of a kind in a district: a limit counts only once somebody approved it for that kind. */
export function clockRules(settings: Settings, calendar: WorkCalendar, kind: InquiryKind): ClockRules {
  return {
    limit: settings.inquiry[kind]?.limit?.workingMinutes ?? null,
    hours: settings.workingHours ?? [],
    calendar,
  }
}

/** A clock that starts at `from`, in working minutes of the district. */
export function startClock(from: number, rules: ClockRules): ReplyClock {
  if (rules.limit === null) return stoppedClock
  const due = addWorkingMinutes(from, rules.limit, rules)
  const soon = addWorkingMinutes(from, Math.floor(rules.limit * SOON_AFTER), rules)
  if (due === null || soon === null) return stoppedClock
  return {
    clockFrom: from,
    dueAt: due.at,
    assumedCalendar: due.assumedCalendar,
    alerts: { soonFrom: soon.at, soonAt: null, overdueAt: null },
  }
}
