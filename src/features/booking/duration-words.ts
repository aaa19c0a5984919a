import type { Locale } from '@contract/errors'

const HOUR = 60
const DAY = 24 * HOUR

const units: Record<Locale, { day: string; hour: string; minute: string }> = {
  zh: { day: '天', hour: '小时', minute: '分钟' },
  en: { day: 'days', hour: 'hours', minute: 'minutes' },
}

/** A notice period in its largest whole unit: 4 小时, 2 天, 90 分钟. */
export function durationWords(minutes: number, language: Locale): string {
  const { day, hour, minute } = units[language]
  if (minutes >= DAY && minutes % DAY === 0) return `${minutes / DAY} ${day}`
  if (minutes >= HOUR && minutes % HOUR === 0) return `${minutes / HOUR} ${hour}`
  return `${minutes} ${minute}`
}
