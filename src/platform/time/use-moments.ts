import { dayOf } from '@domain/time/shanghai'
import { useLanguage } from '../language'
import { formatDay, formatMoment, formatNearMoment, formatWeekday } from './format-moment'

/** Moments (epoch ms) in words of the language being shown. */
export interface Moments {
  /** 11月26日 14:00 */
  exact: (at: number) => string
  /** 今天 14:00, and the date where it is not near. */
  near: (at: number) => string
  /** 11月26日 */
  day: (at: number) => string
  /** 11月26日 14:00 周四, or Thu 26 Nov, 14:00 */
  withWeekday: (at: number) => string
  /** 今天 14:00 周四 where it is near; English, which would begin in small letters, says the date. */
  nearWithWeekday: (at: number) => string
  /** 周四 */
  weekday: (at: number) => string
}

/** How a component words moments; follows a change of language. */
export function useMoments(): Moments {
  const language = useLanguage()
  const weekday = (at: number) => formatWeekday(dayOf(at), language)
  const exact = (at: number) => formatMoment(at, language)
  const near = (at: number) => formatNearMoment(at, { now: Date.now(), language })
  const joined = (moment: string, day: string) =>
    language === 'zh' ? `${moment} ${day}` : `${day} ${moment}`
  return {
    exact,
    near,
    withWeekday: (at) => joined(exact(at), weekday(at)),
    nearWithWeekday: (at) => joined(language === 'zh' ? near(at) : exact(at), weekday(at)),
    day: (at) => formatDay(dayOf(at), language),
    weekday,
  }
}
