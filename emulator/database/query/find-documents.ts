import { type Document, isDocument } from '../document'
import { geoOperatorNames, metresTo } from '../geo/geo-query'
import { requestFailed } from '../refusal'
import type { Collection, Entry } from '../store/collection'
import { type AccessPath, accessPaths } from './access-path'
import { compileQuery } from './compile-query'
import { documentOrder } from './sort-documents'

/** A document as the asker sees it. `sequence` is its place in natural order. */
export interface Seen {
  sequence: number
  document: Document
}

/**
 * What the asker sees of a collection where that may differ from the newest committed state, which is all that indexes
 * know: documents that changed under its snapshot, and its own writes.
 */
export interface View {
  collection: Collection
  differs: (entry: Entry) => boolean
  differing: () => Seen[]
}

/** Which part of what matches is wanted, and in which order: 1 ascending, -1 descending, natural without fields. */
export interface Page {
  order: Document
  skip: number
  limit: number
}

/** Everything that matches, in natural order. */
export const everything: Page = { order: {}, skip: 0, limit: Number.POSITIVE_INFINITY }

/** How an answer was found. */
export interface Explanation {
  /** Names of the indexes; none when the whole collection was looked through. */
  indexes: string[]
  examined: number
  sorted: 'not' | 'by index' | 'in memory'
}

/** What was found and how. */
export interface Found {
  documents: Document[]
  explanation: Explanation
}

/** Without an order this many documents are put into natural order; more come as an index has them. */
const mostInNaturalOrder = 1000

/** Finds the wanted part of the documents that match. */
export function findDocuments(view: View, query: Document, page: Page): Found {
  refuseWithoutGeoIndex(view.collection, query)
  const search = new Search(view, query, page)
  const { fewest, ordered } = accessPaths(view.collection, query, page.order)
  if (fewest.kind === 'near' && !hasOrder(page)) return search.nearest(fewest)
  if (!hasOrder(page)) return search.inNaturalOrder(fewest)
  // The index that has the order and looks at no more than any other way saves the sorting.
  if (ordered !== undefined && (search.wanted < fewest.count || ordered.count <= fewest.count)) {
    const found = search.byIndexOrder(ordered, fewest.count)
    if (found !== undefined) return found
  }
  return search.inMemoryOrder(fewest, ordered?.direction ?? 1)
}

function hasOrder({ order }: Page): boolean {
  return Object.keys(order).length > 0
}

class Search {
  /** How many documents are needed to fill the page. */
  readonly wanted: number
  private readonly matches: (document: Document) => boolean
  private examined = 0

  constructor(
    private readonly view: View,
    query: Document,
    private readonly page: Page,
  ) {
    this.matches = compileQuery(query)
    this.wanted = page.skip + page.limit
  }

  inNaturalOrder(path: AccessPath): Found {
    const isSorted = path.count <= mostInNaturalOrder || path.kind === 'all'
    const found: Seen[] = []
    for (const seen of this.matching(path)) {
      found.push(seen)
      if (found.length === this.wanted && (path.kind === 'all' || !isSorted)) break
    }
    if (isSorted) found.sort((left, right) => compareNumbers(left.sequence, right.sequence))
    return this.answer(found, path, 'not')
  }

  /** Nearest first. A circle's documents are final once no later circle can hold a nearer one. */
  nearest(path: Extract<AccessPath, { kind: 'near' }>): Found {
    const { index, nearness } = path
    const measure = (seen: Seen) => ({ ...seen, metres: metresTo(seen.document, index.path, nearness.from) })
    let waiting = this.differing().map(measure)
    const found: Seen[] = []
    for (const { keys, reach } of index.circles(nearness)) {
      waiting.push(...this.matchingKeys(keys).map(measure))
      const isFinal = ({ metres }: { metres: number }) => metres <= reach
      found.push(...waiting.filter(isFinal).sort((left, right) => left.metres - right.metres))
      waiting = waiting.filter((each) => !isFinal(each))
      if (found.length >= this.wanted) break
    }
    found.push(...waiting.sort((left, right) => left.metres - right.metres))
    return this.answer(found, path, 'by index')
  }

  /** Reads an index in its order; gives up when more documents were looked at than another way would take. */
  byIndexOrder(path: Extract<AccessPath, { kind: 'index' }>, mostExamined: number): Found | undefined {
    const { keysOf, compareKeys } = documentOrder(this.page.order)
    const withKeys = (seen: Seen) => ({ ...seen, keys: keysOf(seen.document) })
    const others = this.differing()
      .map(withKeys)
      .sort((left, right) => compareKeys(left.keys, right.keys))
    const found: Seen[] = []
    for (const seen of this.matchingEntries(entriesOf(this.view.collection, path))) {
      const keys = others.length === 0 ? [] : keysOf(seen.document)
      while (others[0] !== undefined && compareKeys(others[0].keys, keys) < 0)
        found.push(others.shift() as Seen)
      found.push(seen)
      if (found.length >= this.wanted) break
      if (this.examined > mostExamined) return undefined
    }
    if (found.length < this.wanted) found.push(...others)
    return this.answer(found, path, 'by index')
  }

  inMemoryOrder(path: AccessPath, tieDirection: 1 | -1): Found {
    const { keysOf, compareKeys } = documentOrder(this.page.order)
    const found = [...this.matching(path)].map((seen) => ({ ...seen, keys: keysOf(seen.document) }))
    found.sort(
      (left, right) =>
        compareKeys(left.keys, right.keys) || compareNumbers(left.sequence, right.sequence) * tieDirection,
    )
    return this.answer(found, path, 'in memory')
  }

  private answer(found: Seen[], path: AccessPath, sorted: Explanation['sorted']): Found {
    const documents = found.slice(this.page.skip, this.wanted).map(({ document }) => document)
    return { documents, explanation: { indexes: indexNames(path), examined: this.examined, sorted } }
  }

  private *matching(path: AccessPath): Generator<Seen> {
    yield* this.matchingEntries(entriesOf(this.view.collection, path))
    yield* this.differing()
  }

  private matchingKeys(keys: string[]): Seen[] {
    const entries = keys.flatMap((key) => this.view.collection.entry(key) ?? [])
    return [...this.matchingEntries(entries)]
  }

  private *matchingEntries(entries: Iterable<Entry>): Generator<Seen> {
    for (const entry of entries) {
      this.examined++
      const { document } = entry.latest
      if (document === undefined || this.view.differs(entry) || !this.matches(document)) continue
      yield { sequence: entry.sequence, document }
    }
  }

  private differing(): Seen[] {
    const differing = this.view.differing()
    this.examined += differing.length
    return differing.filter(({ document }) => this.matches(document))
  }
}

/** Infinite places are equal. */
function compareNumbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The entries of a way, each once. */
function* entriesOf(collection: Collection, path: AccessPath): Generator<Entry> {
  const seen = new Set<Entry>()
  for (const entry of entriesWithRepeats(collection, path)) {
    if (path.kind === 'index' || path.kind === 'union') {
      if (seen.has(entry)) continue
      seen.add(entry)
    }
    yield entry
  }
}

function* entriesWithRepeats(collection: Collection, path: AccessPath): Iterable<Entry> {
  switch (path.kind) {
    case 'all':
      yield* collection.allEntries()
      break
    case 'index':
      for (const scan of path.scans) yield* path.index.entries(scan, path.direction ?? 1)
      break
    case 'union':
      for (const each of path.paths) yield* entriesWithRepeats(collection, each)
      break
    case 'keys':
      yield* entriesUnder(collection, path.keys)
      break
    case 'geo':
      yield* entriesUnder(collection, path.index.candidates(path.demand))
      break
    case 'near':
      for (const { keys } of path.index.circles(path.nearness)) yield* entriesUnder(collection, keys)
      break
  }
}

function* entriesUnder(collection: Collection, keys: Iterable<string>): Generator<Entry> {
  for (const key of keys) {
    const entry = collection.entry(key)
    if (entry !== undefined) yield entry
  }
}

function indexNames(path: AccessPath): string[] {
  switch (path.kind) {
    case 'all':
      return []
    case 'keys':
      return ['_id_']
    case 'index':
      return [path.index.specification.name]
    case 'union':
      return [...new Set(path.paths.flatMap(indexNames))]
    default:
      return [path.index.name]
  }
}

/** The service answers geo queries by a geo index only: https://cloud.tencent.com/document/product/876/19371 */
function refuseWithoutGeoIndex(collection: Collection, query: Document): void {
  for (const [path, condition] of Object.entries(query)) {
    if (path.startsWith('$')) {
      const parts: unknown[] = Array.isArray(condition) ? condition : []
      for (const part of parts) if (isDocument(part)) refuseWithoutGeoIndex(collection, part)
    } else if (isDocument(condition)) {
      const operator = Object.keys(condition).find((key) => geoOperatorNames.has(key))
      if (operator !== undefined && collection.geoIndex(path) === undefined)
        throw geoIndexMissing(operator, path)
    }
  }
}

/** A geo query on a field without a geo index. */
export function geoIndexMissing(operator: string, path: string): Error {
  return requestFailed(`unable to find index for ${operator} query: the field ${path} has no geo index`)
}
