import type { Document } from '../document'
import { fieldValues, valueKey } from './field-values'

/** What an index is made of; the same shape as in the collections manifest. */
export interface IndexSpecification {
  name: string
  fields: [path: string, order: 1 | -1][]
  unique?: boolean
}

/** Finds documents by the first field of an index, and for a unique index who holds a combination of values. */
export class FieldIndex {
  private readonly byFirstField = new Map<string, Set<string>>()
  private readonly holders = new Map<string, string>()

  constructor(readonly specification: IndexSpecification) {}

  /** The path whose equality this index answers. */
  get firstField(): string {
    return this.specification.fields[0]?.[0] ?? ''
  }

  /** Keys of the documents that may hold `value` in the first field; a superset of those that match. */
  candidates(value: unknown): ReadonlySet<string> {
    return this.byFirstField.get(valueKey(value)) ?? noKeys
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
    for (const value of distinctKeys(document, this.firstField)) {
      const keys = this.byFirstField.get(value)
      if (keys === undefined) this.byFirstField.set(value, new Set([key]))
      else keys.add(key)
    }
    for (const combination of this.combinations(document)) this.holders.set(combination, key)
  }

  /** Takes out what `insert` took in. */
  remove(key: string, document: Document): void {
    for (const value of distinctKeys(document, this.firstField)) {
      const keys = this.byFirstField.get(value)
      keys?.delete(key)
      if (keys?.size === 0) this.byFirstField.delete(value)
    }
    for (const combination of this.combinations(document)) this.holders.delete(combination)
  }
}

const noKeys: ReadonlySet<string> = new Set()

function distinctKeys(document: Document, path: string): Set<string> {
  return new Set(fieldValues(document, path).map(valueKey))
}

/** In a unique index an array occupies its elements, not itself as a whole; an empty array occupies one place. */
function uniqueValues(document: Document, path: string): unknown[] {
  const values = fieldValues(document, path)
  const elements = values.filter((value) => !Array.isArray(value))
  return elements.length > 0 ? elements : values
}
