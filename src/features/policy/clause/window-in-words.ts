import type { ClauseWindow } from '@contract/policy/clause'
import { dayOf, timeOf } from '@domain/time/shanghai'
import { termsCopy as words } from './terms-copy'

const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u

/** `2026-12-08T17:00+08:00` as `2026-12-08 17:00`, always in Beijing; a day and a yearly day as they stand. */
function momentInWords(moment: string): string {
  const at = moment.includes('T') && HAS_ZONE.test(moment) ? Date.parse(moment) : Number.NaN
  if (Number.isFinite(at) && /^\d{4}-/u.test(moment)) return `${dayOf(at)} ${timeOf(at)}`
  const [day = '', time] = moment.split('T')
  return time === undefined ? day : `${day} ${time.slice(0, 5)}`
}

const isYearly = (moment: string) => /^\d{2}-\d{2}/u.test(moment)

/** When applications are taken, as the text says it. */
export function windowInWords({ mode, opens, closes }: ClauseWindow): string {
  if (mode === 'no_application' || mode === '免申即享') return words.automatic
  if (!opens && !closes) return words.always
  const [from, to] = [opens, closes].map((moment) => (moment ? momentInWords(moment) : ''))
  const days = from && to ? words.between(from, to) : to ? words.until(to) : words.since(from ?? '')
  const yearly = isYearly(opens ?? closes ?? '') ? words.yearly(days) : days
  return mode === 'until_exhausted' ? words.exhausted(yearly) : yearly
}
