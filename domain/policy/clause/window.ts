import type { ClauseWindow } from '@contract/policy/clause'
import { DAY } from '../../time/shanghai'
import { type Facts, isMoment } from '../facts'
import { type Moment, parseMoment } from '../moment'
import type { WindowDays } from './outcome'

export interface WindowState {
  state: 'open' | 'before' | 'after' | 'unknown'
  /** The window that is meant, and the next one as far as the text tells. */
  current: WindowDays | null
  next: WindowDays | null
}

const ALWAYS: WindowState = { state: 'open', current: null, next: null }
const HOURS_APPLY = /^\d{2}-\d{2}/u

/** When the application is made: the fact, else the day of the question. */
export function applicationMoment(facts: Facts): Moment | null {
  const told = ['apply_at', 'apply', 'as_of'].map((name) => facts[name]).find((fact) => fact !== undefined)
  return isMoment(told) ? told : null
}

interface Bounds {
  opens: Moment | null
  closes: Moment | null
}

const isYearly = (text: string | null | undefined) => typeof text === 'string' && HOURS_APPLY.test(text)

/** A day of the year, such as `03-31`, in one year: what ends on 29 February ends on the last of February. */
function onDayOf(year: number, dayOfYear: string): Moment | null {
  const named = `${String(year).padStart(4, '0')}-`
  return parseMoment(named + dayOfYear) ?? parseMoment(named + dayOfYear.replace(/^02-29/u, '02-28'))
}

function inYear(text: string | null | undefined, year: number): Moment | null {
  if (text === null || text === undefined) return null
  return isYearly(text) ? onDayOf(year, text) : parseMoment(text)
}

/** The window of a year; a yearly one whose end comes before its beginning ends in the next year. */
function boundsOf({ opens, closes }: ClauseWindow, year: number): Bounds {
  const begin = inYear(opens, year)
  const end = inYear(closes, year)
  const crosses = isYearly(closes) && begin !== null && end !== null && end.at < begin.at
  return { opens: begin, closes: crosses ? inYear(closes, year + 1) : end }
}

function yearLater(moment: Moment | null): Moment | null {
  return moment && onDayOf(Number(moment.day.slice(0, 4)) + 1, moment.day.slice(5))
}

const daysOf = ({ opens, closes }: Bounds): WindowDays | null =>
  opens === null ? null : { opens: opens.day, closes: closes?.day ?? null }

/** The first instant at which it is too late. A day counts as a whole unless the text leaves it out. */
function endOf(closes: Moment, isInclusive: boolean): number {
  if (!closes.isDay) return closes.at + (isInclusive ? 1 : 0)
  return closes.at + (isInclusive ? DAY : 0)
}

function stateAt(bounds: Bounds, at: Moment, isInclusive: boolean): 'open' | 'before' | 'after' {
  const { opens, closes } = bounds
  if (opens !== null && (at.isDay ? at.day < opens.day : at.at < opens.at)) return 'before'
  if (closes === null) return 'open'
  // A day without a time may still be early enough when the window closes during that day.
  const isLate = at.isDay && !closes.isDay ? at.day > closes.day : at.at >= endOf(closes, isInclusive)
  return isLate ? 'after' : 'open'
}

/** Whether applications are taken at the moment of the application (Beijing days, the last one included). */
export function windowState(window: ClauseWindow | null | undefined, facts: Facts): WindowState {
  if (!window || window.mode === 'no_application' || window.mode === '免申即享') return ALWAYS
  if (facts.funds_exhausted === true) return { state: 'after', current: null, next: null }
  if (!window.opens && !window.closes) return ALWAYS
  const at = applicationMoment(facts)
  if (at === null) return { state: 'unknown', current: daysOf(boundsOf(window, 1)), next: null }
  const year = Number(at.day.slice(0, 4))
  const isRecurring = isYearly(window.opens) || isYearly(window.closes)
  const years = isRecurring ? [year - 1, year, year + 1] : [year]
  const windows = years.map((one) => boundsOf(window, one))
  const isInclusive = window.closes_inclusive !== false
  const open = windows.find((bounds) => stateAt(bounds, at, isInclusive) === 'open')
  if (open !== undefined) return { state: 'open', current: daysOf(open), next: null }
  const upcoming = windows.find((bounds) => stateAt(bounds, at, isInclusive) === 'before')
  if (upcoming !== undefined) return { state: 'before', current: daysOf(upcoming), next: daysOf(upcoming) }
  if (window.late === 'accept') return { state: 'open', current: daysOf(windows[0] as Bounds), next: null }
  const [last] = windows
  const again =
    window.mode === 'annual' && last !== undefined
      ? { opens: yearLater(last.opens), closes: yearLater(last.closes) }
      : null
  return { state: 'after', current: last === undefined ? null : daysOf(last), next: again && daysOf(again) }
}
