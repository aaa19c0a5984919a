import { type Document, documentKey, isDocument } from '../document'
import type { Collection, Entry } from '../store/collection'
import type { FieldIndex } from '../store/field-index'
import type { Range } from '../store/ordered-values'

/**
 * The entries worth testing against a query: those that an equality or a range on `_id` or on the first field of
 * an index leaves, or all. Always a superset of what matches, in any snapshot: entries that changed under an open
 * snapshot are added.
 */
export function candidateEntries(collection: Collection, query: Document): Entry[] {
  const keys = smallestKeySet(collection, query)
  if (keys === undefined) return [...collection.allEntries()]
  const entries = new Set<Entry>(collection.changedEntries())
  for (const key of keys) {
    const entry = collection.entry(key)
    if (entry !== undefined) entries.add(entry)
  }
  return [...entries]
}

/** What a query demands of one path: one of some values, or a place within bounds. */
interface Demand {
  values?: unknown[]
  range?: Range
}

function smallestKeySet(collection: Collection, query: Document): ReadonlySet<string> | undefined {
  const demands = new Map<string, Demand>()
  collectDemands(query, demands)
  let smallest: ReadonlySet<string> | undefined
  const consider = (keys: ReadonlySet<string> | undefined) => {
    if (keys !== undefined && (smallest === undefined || keys.size < smallest.size)) smallest = keys
  }
  for (const [path, { values }] of demands) {
    if (values !== undefined) consider(keysOfValues(collection, path, values))
  }
  // Ranges come last and only when they promise fewer: collecting a wide one costs more than it saves.
  for (const [path, { values, range }] of demands) {
    if (values !== undefined || range === undefined) continue
    consider(indexOn(collection, path)?.candidatesWithin(range, smallest?.size ?? Number.POSITIVE_INFINITY))
  }
  return smallest
}

function keysOfValues(
  collection: Collection,
  path: string,
  values: unknown[],
): ReadonlySet<string> | undefined {
  if (path === '_id') return new Set(values.map(documentKey))
  const index = indexOn(collection, path)
  const [only, ...others] = values
  if (index === undefined || others.length === 0) return index?.candidates(only)
  return new Set(values.flatMap((value) => [...index.candidates(value)]))
}

function indexOn(collection: Collection, path: string): FieldIndex | undefined {
  return collection.indexes.find(({ firstField }) => firstField === path)
}

/** Gathers the conditions that every matching document satisfies. */
function collectDemands(query: Document, demands: Map<string, Demand>): void {
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) collectDemands(part, demands)
    } else if (!path.startsWith('$')) {
      demands.set(path, { ...demands.get(path), ...demandOf(condition, demands.get(path)) })
    }
  }
}

function demandOf(condition: unknown, known: Demand | undefined): Demand {
  if (isIndexable(condition)) return { values: [condition] }
  if (!isDocument(condition)) return {}
  if (isIndexable(condition.$eq)) return { values: [condition.$eq] }
  if (Array.isArray(condition.$in) && condition.$in.every(isIndexable)) return { values: condition.$in }
  const lower = [condition.$gt, condition.$gte].find(isOrdered) ?? known?.range?.lower
  const upper = [condition.$lt, condition.$lte].find(isOrdered) ?? known?.range?.upper
  return lower === undefined && upper === undefined ? {} : { range: { lower, upper } }
}

/** Null is left out because it also matches what is missing inside arrays, patterns because they match many values. */
function isIndexable(value: unknown): boolean {
  return isOrdered(value) || typeof value === 'boolean'
}

function isOrdered(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || value instanceof Date
}
