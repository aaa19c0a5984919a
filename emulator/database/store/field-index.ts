import type { Document } from '../document'
import { fieldValues, valueKey } from './field-values'
import { OrderedValues, type Range } from './ordered-values'

/** What an index is made of; the same shape as in the collections manifest. */
export interface IndexSpecification {
  name: string
  fields: [path: string, order: 1 | -1][]
  unique?: boolean
}

/** Finds documents by the first field of an index, and for a unique index who holds a combination of values. */
export class FieldIndex {
  private readonly byFirstField = new Map<string, Place>()
  private readonly holders = new Map<string, string>()
  /** Made when a range is asked for the first time, kept up to date from then on. */
  private ordered: OrderedValues | undefined
  /** True once a document had several values: then each bound of a range may be met by another one. */
  private hasManyValued = false

  constructor(readonly specification: IndexSpecification) {}

  /** The path whose equality this index answers. */
  get firstField(): string {
    return this.specification.fields[0]?.[0] ?? ''
  }

  /** Keys of the documents that may hold `value` in the first field; a superset of those that match. */
  candidates(value: unknown): ReadonlySet<string> {
    return this.byFirstField.get(valueKey(value))?.keys ?? noKeys
  }

  /**
   * Keys of the documents that may lie within a range; nothing when the index cannot tell, or when it holds
   * `fewerThan` values or more there.
   */
  candidatesWithin(range: Range, fewerThan: number): ReadonlySet<string> | undefined {
    this.ordered ??= new OrderedValues([...this.byFirstField.values()].map(({ value }) => value))
    const oneBound = range.lower === undefined ? range : { lower: range.lower, upper: undefined }
    const values = this.ordered.within(this.hasManyValued ? oneBound : range, fewerThan)
    return values === undefined ? undefined : new Set(values.flatMap((value) => [...this.candidates(value)]))
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

  /** Takes a document in under its key. */
  insert(key: string, document: Document): void {
    const values = distinctValues(document, this.firstField)
    if (values.size > 1) this.hasManyValued = true
    for (const [text, value] of values) {
      const place = this.byFirstField.get(text)
      if (place !== undefined) {
        place.keys.add(key)
      } else {
        this.byFirstField.set(text, { value, keys: new Set([key]) })
        this.ordered?.add(value)
      }
    }
    for (const combination of this.combinations(document)) this.holders.set(combination, key)
  }

  /** Takes out what `insert` took in. */
  remove(key: string, document: Document): void {
    for (const [text, value] of distinctValues(document, this.firstField)) {
      const place = this.byFirstField.get(text)
      place?.keys.delete(key)
      if (place?.keys.size === 0) {
        this.byFirstField.delete(text)
        this.ordered?.delete(value)
      }
    }
    for (const combination of this.combinations(document)) {
      // Two documents of one commit may trade a value; then the new holder is already in.
      if (this.holders.get(combination) === key) this.holders.delete(combination)
    }
  }
}

const noKeys: ReadonlySet<string> = new Set()

/** One value of the first field and the documents that hold it. */
interface Place {
  value: unknown
  keys: Set<string>
}

function distinctValues(document: Document, path: string): Map<string, unknown> {
  return new Map(fieldValues(document, path).map((value) => [valueKey(value), value]))
}

/** In a unique index an array occupies its elements, not itself as a whole; an empty array occupies one place. */
function uniqueValues(document: Document, path: string): unknown[] {
  const values = fieldValues(document, path)
  const elements = values.filter((value) => !Array.isArray(value))
  return elements.length > 0 ? elements : values
}
