/** A name with its middle hidden: `林*`, `王*明`; a single character is shown. */
export function maskName(name: string): string {
  const letters = [...name]
  const first = letters[0] ?? ''
  if (letters.length <= 2) return letters.length < 2 ? first : `${first}*`
  return `${first}${'*'.repeat(Math.min(letters.length - 2, MOST_STARS))}${letters.at(-1)}`
}

/** A long Latin name does not need its length told. */
const MOST_STARS = 4
