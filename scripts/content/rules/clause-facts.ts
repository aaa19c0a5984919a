import type { ClauseTerms } from '@contract/content/clause'

/** What a clause compares a fact with: the text of a name, a number or day, yes or no. */
export type Compared = string | number | boolean

/** Every fact that terms ask for, with what each is compared with, in the order of the document. */
export function factsOf(terms: ClauseTerms): Map<string, Compared[]> {
  const found = new Map<string, Compared[]>()
  const add = (fact: unknown, compared: Compared[] = []) => {
    if (typeof fact === 'string') found.set(fact, [...(found.get(fact) ?? []), ...compared])
  }
  for (const name of [...(terms.region?.all ?? []), ...(terms.region?.any ?? [])]) add(name)
  add(terms.benefit?.in_kind?.from)
  walk(terms, add)
  return found
}

function walk(node: unknown, add: (fact: unknown, compared?: Compared[]) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('fact' in node) add(node.fact, 'value' in node ? comparedWith(node.value) : [])
  if ('lookup' in node) addLookup(node.lookup as Lookup, add)
  for (const part of Object.values(node)) walk(part, add)
}

interface Lookup {
  of: unknown
  table?: Record<string, unknown>
}

function addLookup({ of, table }: Lookup, add: (fact: unknown, compared: Compared[]) => void): void {
  if (typeof of !== 'object' || of === null || !('fact' in of)) return
  add(
    of.fact,
    Object.keys(table ?? {}).flatMap((names) => names.split('|')),
  )
}

const isNumberOrDay = (text: string) =>
  /^[-+]?\d+(?:\.\d+)?(?:\/\d+)?%?$/u.test(text) || /^\d{4}-\d{2}-\d{2}$/u.test(text)

function comparedWith(value: unknown): Compared[] {
  if (Array.isArray(value)) return value.flatMap(comparedWith)
  if (typeof value === 'string') return [isNumberOrDay(value) ? 0 : value]
  return typeof value === 'number' || typeof value === 'boolean' ? [value] : []
}
