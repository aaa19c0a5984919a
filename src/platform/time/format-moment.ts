import type { Locale } from '@contract/errors'
import { englishMoment } from '@domain/time/english-moment'
import { dayOf, startOfDay, timeOf, weekdayOf } from '@domain/time/shanghai'

/**
 * Days and moments in words, always at +08:00: an engine without time-zone data shows the same as one that
 * has it. `now` and every moment are epoch ms; a day is `2026-11-26`.
 */

const DAY_MS = 86_400_000

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const weekdays: Record<Locale, readonly string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

const near: Record<Locale, Record<string, string>> = {
  zh: { '-1': '昨天', '0': '今天', '1': '明天' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
}

/** `11月26日` or `26 Nov`. */
export function formatDay(day: string, language: Locale): string {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  return language === 'zh' ? `${month}月${date}日` : `${date} ${months[month - 1]}`
}

/** `12月` or `Dec`. */
export function formatMonth(day: string, language: Locale): string {
  const month = Number(day.slice(5, 7))
  return language === 'zh' ? `${month}月` : (months[month - 1] ?? '')
}

/** `周四` or `Thu`. */
export function formatWeekday(day: string, language: Locale): string {
  return weekdays[language][weekdayOf(day) - 1] ?? ''
}

/** `11月26日 14:00` or `26 Nov, 14:00`. */
export function formatMoment(at: number, language: Locale): string {
  return `${formatDay(dayOf(at), language)}${language === 'zh' ? ' ' : ', '}${timeOf(at)}`
}

/** Yesterday, today and tomorrow in a word (`明天 14:00`); any other day, and another year, by its date. */
export function formatNearMoment(at: number, { now, language }: { now: number; language: Locale }): string {
  const day = dayOf(at)
  const today = dayOf(now)
  const word = near[language][String(Math.round((startOfDay(day) - startOfDay(today)) / DAY_MS))]
  if (word !== undefined) return `${word}${language === 'zh' ? ' ' : ', '}${timeOf(at)}`
  if (day.slice(0, 4) === today.slice(0, 4)) return formatMoment(at, language)
  return language === 'zh' ? `${day.slice(0, 4)}年${formatMoment(at, language)}` : englishMoment(at)
}
