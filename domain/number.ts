import { dayOf } from './time/shanghai'

/**
 * The number people read to each other: a prefix, year and month, and five characters of a keyed id, such
 * as `RZ2611-7KD3Q`. Made from date and request, never from a counter. Letters that are misheard are left out.
 */
export function readableNumber(prefix: string, at: number, keyedId: string): string {
  const letters = keyedId.toUpperCase().replace(/[IO]/gu, (letter) => (letter === 'I' ? '8' : '9'))
  return `${prefix}${dayOf(at).slice(2, 7).replace('-', '')}-${letters.slice(0, 5)}`
}
