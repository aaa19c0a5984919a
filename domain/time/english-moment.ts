import { dayOf, timeOf } from './shanghai'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `24 Nov 2026, 14:00`, at +08:00, for texts in English. */
export function englishMoment(at: number): string {
  const [year, month, day] = dayOf(at).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}, ${timeOf(at)}`
}
