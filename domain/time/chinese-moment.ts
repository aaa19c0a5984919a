import { dayOf, timeOf } from './shanghai'

/** `11月24日` of `2026-11-24`, for texts in Chinese; the year goes without saying. */
export function chineseDay(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** `11月24日 14:00`, at +08:00. */
export function chineseMoment(at: number): string {
  return `${chineseDay(dayOf(at))} ${timeOf(at)}`
}
