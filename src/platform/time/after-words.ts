/** A moment that follows Chinese words: a date begins with a digit and is set off by a space, 今天 is not. */
export function afterWords(moment: string): string {
  return /^\d/u.test(moment) ? ` ${moment}` : moment
}
