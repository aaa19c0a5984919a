/** Of 32 letters and digits each, so that nobody guesses one of an event's few hundred. */
const LETTERS = 8

/**
 * The code of a ticket as it is read aloud, `T7K2 3F7K`: eight letters and digits of a keyed id (base32, lower
 * case, 2 to 7). I and O, which look like digits, become 8 and 9.
 */
export function ticketCode(keyedId: string): string {
  const letters = keyedId.slice(0, LETTERS).toUpperCase().replaceAll('I', '8').replaceAll('O', '9')
  return `${letters.slice(0, LETTERS / 2)} ${letters.slice(LETTERS / 2)}`
}
