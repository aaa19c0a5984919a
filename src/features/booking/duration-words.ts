import type { Locale } from '@contract/errors'

const HOUR = 60
const DAY = 24 * HOUR

const units: Record<Locale, Record<'day' | 'hour' | 'minute', (count: number) => string>> = {
  zh: {
    day: (count) => `${count} 天`,
    hour: (count) => `${count} 小时`,
    minute: (count) => `${count} 分钟`,
  },
  en: {
    day: (count) => (count === 1 ? '1 day' : `${count} days`),
    hour: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    minute: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
}

/** A notice period in its largest whole unit: 4 小时, 2 天, 90 分钟. */
export function durationWords(minutes: number, language: Locale): string {
  const { day, hour, minute } = units[language]
  if (minutes >= DAY && minutes % DAY === 0) return day(minutes / DAY)
  if (minutes >= HOUR && minutes % HOUR === 0) return hour(minutes / HOUR)
  return minute(minutes)
}
