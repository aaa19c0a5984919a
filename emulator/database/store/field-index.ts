import type { Document } from '../document'
import { writeFailed } from '../refusal'
import type { Entry } from './collection'
import { compareValues, typeRank } from './compare-values'
import { fieldValues, valueKey } from './field-values'
import { type KeyRange, OrderedKeys } from './ordered-keys'

/** What an ordinary index is made of; the same shape as in the collections manifest. */
export interface FieldIndexSpecification {
  name: string
  fields: [path: string, order: 1 | -1][]
  unique?: boolean
}

/** Bounds of one type, both inclusive; without a bound the range reaches to the end of the type. */
export interface Range {
  lower: unknown
  upper: unknown
}

/** Part of an index: these values in its first fields, and a range in the next one. */
export interface Scan {
  values: unknown[]
  range?: Range
}

/** The values of one document in the fields of an index, or one combination when it has several. */
interface IndexKey {
  values: unknown[]
  entry: Entry
}

/** Finds documents by the values of one or more fields, in their order. */
export class FieldIndex {
  private readonly holders = new Map<string, string>()
  /** Made when it is needed for the first time, kept up to date from then on. */
  private keys: OrderedKeys<IndexKey> | undefined
  /** Paths under which a document had several values: there each bound of a range may be met by another one. */
  private readonly manyValued = new Set<string>()

  constructor(
    readonly specification: FieldIndexSpecification,
    private readonly allEntries: () => Iterable<Entry>,
  ) {}

  /** True when a document holds several values under this path. */
  isManyValued(path: string): boolean {
    this.orderedKeys()
    return this.manyValued.has(path)
  }

  /** How many keys a scan meets. */
  count(scan: Scan): number {
    return this.orderedKeys().count(this.rangeOf(scan))
  }

  /** The documents of a scan in the order of the index or against it; one with several values may come repeatedly. */
  *entries(scan: Scan, direction: 1 | -1): Generator<Entry> {
    for (const { entry } of this.orderedKeys().scan(this.rangeOf(scan), direction)) yield entry
  }

  /** The document holding this combination of values, when the index is unique. */
  holder(combination: string): string | undefined {
    return this.holders.get(combination)
  }

  /** The combinations a document occupies in a unique index; none when the index is not unique. */
  combinations(document: Document): string[] {
    if (this.specification.unique !== true) return []
    let combinations = ['']
    for (const [path] of this.specification.fields) {
      const keys = new Set(uniqueValues(document, path).map(valueKey))
      combinations = combinations.flatMap((prefix) => [...keys].map((key) => `${prefix}${key}\u0000`))
    }
    return combinations
  }

  /** Refuses a document that two arrays would give as many keys as there are pairs of their elements. */
  refuseParallelArrays(document: Document): void {
    const { fields } = this.specification
    if (fields.length < 2) return
    const arrays = fields.map(([path]) => arrayOnWay(document, path)).filter((path) => path !== undefined)
    const [first, second] = [...new Set(arrays)]
    if (second !== undefined) throw writeFailed(`cannot index parallel arrays [${second}] [${first}]`)
  }

  /** Takes a document in. */
  insert(entry: Entry, document: Document): void {
    if (this.keys !== undefined) for (const key of this.keysOf(entry, document)) this.keys.add(key)
    for (const combination of this.combinations(document)) this.holders.set(combination, entry.key)
  }

  /** Takes out what `insert` took in. */
  remove(entry: Entry, document: Document): void {
    if (this.keys !== undefined) for (const key of this.keysOf(entry, document)) this.keys.delete(key)
    for (const combination of this.combinations(document)) {
      // Two documents of one commit may trade a value; then the new holder is already in.
      if (this.holders.get(combination) === entry.key) this.holders.delete(combination)
    }
  }

  private orderedKeys(): OrderedKeys<IndexKey> {
    if (this.keys !== undefined) return this.keys
    const keys: IndexKey[] = []
    for (const entry of this.allEntries()) {
      if (entry.latest.document !== undefined) keys.push(...this.keysOf(entry, entry.latest.document))
    }
    this.keys = new OrderedKeys(this.compareKeys, keys)
    return this.keys
  }

  private keysOf(entry: Entry, document: Document): IndexKey[] {
    let combinations: unknown[][] = [[]]
    for (const [path] of this.specification.fields) {
      const values = distinctValues(document, path)
      if (values.length > 1) this.manyValued.add(path)
      combinations = combinations.flatMap((prefix) => values.map((value) => [...prefix, value]))
    }
    return combinations.map((values) => ({ values, entry }))
  }

  private readonly compareKeys = (left: IndexKey, right: IndexKey): number => {
    const { fields } = this.specification
    for (let at = 0; at < fields.length; at++) {
      const difference = compareValues(left.values[at], right.values[at])
      if (difference !== 0) return difference * (fields[at]?.[1] ?? 1)
    }
    return left.entry.sequence - right.entry.sequence
  }

  private rangeOf({ values, range }: Scan): KeyRange<IndexKey> {
    const { fields } = this.specification
    const next = values.length
    const sides = range === undefined ? undefined : sidesOf(range, fields[next]?.[1] ?? 1)
    const compare = (key: IndexKey, side: Side | undefined) => {
      for (let at = 0; at < next; at++) {
        const difference = compareValues(key.values[at], values[at])
        if (difference !== 0) return difference * (fields[at]?.[1] ?? 1)
      }
      return side === undefined ? 0 : side(key.values[next])
    }
    return {
      isBefore: (key) => compare(key, sides?.start) < 0,
      isAfter: (key) => compare(key, sides?.end) > 0,
    }
  }
}

/** Where a value stands to one side of a range, in the direction of the index. */
type Side = (value: unknown) => number

function sidesOf(range: Range, order: 1 | -1): { start: Side; end: Side } {
  const rank = typeRank(range.lower ?? range.upper)
  const sideAt =
    (bound: unknown): Side =>
    (value) => {
      const difference = typeRank(value) - rank || (bound === undefined ? 0 : compareValues(value, bound))
      return difference * order
    }
  const [lower, upper] = [sideAt(range.lower), sideAt(range.upper)]
  return order === 1 ? { start: lower, end: upper } : { start: upper, end: lower }
}

/** Values that compare as equal make one key. */
function distinctValues(document: Document, path: string): unknown[] {
  const values = fieldValues(document, path)
  if (values.length === 1) return values
  const distinct: unknown[] = []
  for (const value of values.sort(compareValues)) {
    if (distinct.length === 0 || compareValues(distinct.at(-1), value) !== 0) distinct.push(value)
  }
  return distinct
}

/** The path of the first array on the way to a field or at its end. */
function arrayOnWay(document: Document, path: string): string | undefined {
  let value: unknown = document
  const parts = path.split('.')
  for (const [at, part] of parts.entries()) {
    value = typeof value === 'object' && value !== null ? (value as Document)[part] : undefined
    if (Array.isArray(value)) return parts.slice(0, at + 1).join('.')
  }
  return undefined
}

/** In a unique index an array occupies its elements, not itself as a whole; an empty array occupies one place. */
function uniqueValues(document: Document, path: string): unknown[] {
  const values = fieldValues(document, path)
  const elements = values.filter((value) => !Array.isArray(value))
  return elements.length > 0 ? elements : values
}
