/** Something that can be read about, with every name a text may call it by. */
export interface Named {
  id: string
  names: readonly string[]
}

interface Called<Thing extends Named> {
  thing: Thing
  name: string
}

/** Shorter names are words of everyday. */
const SHORTEST_NAME = 4

/** Quotation marks and 《》 differ between texts, and so do the widths of brackets. */
const bare = (text: string) => text.normalize('NFKC').replace(/[“”"《》「」\s]/gu, '')

function callings<Thing extends Named>(things: readonly Thing[]): Called<Thing>[] {
  return things
    .flatMap((thing) => thing.names.map((name) => ({ thing, name: bare(name) })))
    .filter(({ name }) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.name.length - a.name.length)
}

/**
 * What a text names, in the order in which it is first named. The longest name wins where names overlap, so
 * that a part of one park's name is never taken for another park.
 */
export function thingsNamed<Thing extends Named>(
  texts: readonly string[],
  things: readonly Thing[],
): Thing[] {
  let rest = texts.map(bare).join('\n')
  const places = new Map<Thing, number>()
  for (const { thing, name } of callings(things)) {
    const first = rest.indexOf(name)
    if (first < 0) continue
    places.set(thing, Math.min(first, places.get(thing) ?? first))
    rest = rest.replaceAll(name, '\u0000'.repeat(name.length))
  }
  return [...places].sort((a, b) => a[1] - b[1]).map(([thing]) => thing)
}
