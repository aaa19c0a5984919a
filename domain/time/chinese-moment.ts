import { dayOf, timeOf } from './shanghai'

/** `11月24日 14:00`, at +08:00, for texts in Chinese; the year goes without saying. */
export function chineseMoment(at: number): string {
  const [, month, day] = dayOf(at).split('-')
  return `${Number(month)}月${Number(day)}日 ${timeOf(at)}`
}
