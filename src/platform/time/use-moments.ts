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
  /** 周四 */
  weekday: (at: number) => string
}

/** How a component words moments; follows a change of language. */
export function useMoments(): Moments {
  const language = useLanguage()
  return {
    exact: (at) => formatMoment(at, language),
    near: (at) => formatNearMoment(at, { now: Date.now(), language }),
    day: (at) => formatDay(dayOf(at), language),
    weekday: (at) => formatWeekday(dayOf(at), language),
  }
}
