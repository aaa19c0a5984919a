import { type Document, documentKey } from '../document'
import { FieldIndex } from './field-index'
import { GeoIndex } from './geo-index'
import { type IndexSpecification, sortSpecifications } from './index-specification'

/** One state of a document. `document` is absent after a removal; `older` is kept while a snapshot needs it. */
export interface Version {
  commit: number
  document: Document | undefined
  older: Version | undefined
}

/** All states of one document. `sequence` is its place in natural order, which is the order of insertion. */
export interface Entry {
  key: string
  sequence: number
  latest: Version
}

/** The documents of one collection in memory, with their indexes and the older states open snapshots still see. */
export class Collection {
  readonly indexes: FieldIndex[]
  readonly geoIndexes: GeoIndex[]
  /** Every document has an `_id`, so that index always exists; it is only filled when an order or a range asks. */
  private readonly idIndex: FieldIndex
  /** Counts every change: what was made of all documents holds as long as it stays. */
  changes = 0
  /** In natural order. */
  private readonly entries = new Map<string, Entry>()
  /** Entries that hold an older state or a removal. */
  private readonly withHistory = new Set<Entry>()

  constructor(
    readonly name: string,
    readonly specifications: IndexSpecification[],
  ) {
    const { ordinary, geo } = sortSpecifications(name, specifications)
    const allEntries = () => this.allEntries()
    this.indexes = ordinary.map((specification) => new FieldIndex(specification, allEntries))
    this.geoIndexes = geo.map((each) => new GeoIndex(each.name, each.path))
    this.idIndex = new FieldIndex({ name: '_id_', fields: [['_id', 1]] }, allEntries)
  }

  /** How many entries there are, removed ones included while a snapshot may need them. */
  get size(): number {
    return this.entries.size
  }

  /** The number of documents in their newest state. */
  get liveCount(): number {
    let removed = 0
    for (const { latest } of this.withHistory) if (latest.document === undefined) removed++
    return this.entries.size - removed
  }

  /** The entry of a document, removed ones included while a snapshot may need them. */
  entry(key: string): Entry | undefined {
    return this.entries.get(key)
  }

  /** Every entry, in natural order. */
  allEntries(): Iterable<Entry> {
    return this.entries.values()
  }

  /** Entries whose newest state differs from what an open snapshot may see. */
  changedEntries(): ReadonlySet<Entry> {
    return this.withHistory
  }

  /** The newest committed documents, in natural order; at most `limit`. */
  documents(limit = Number.POSITIVE_INFINITY): Document[] {
    const documents: Document[] = []
    for (const { latest } of this.entries.values()) {
      if (documents.length >= limit) break
      if (latest.document !== undefined) documents.push(latest.document)
    }
    return documents
  }

  /** The ordinary indexes that begin with one of these fields. */
  indexesFor(paths: string[]): FieldIndex[] {
    const wanted = new Set(paths)
    return [this.idIndex, ...this.indexes].filter(({ specification: { fields } }) =>
      wanted.has(fields[0]?.[0] ?? ''),
    )
  }

  /** The geo index on a field. */
  geoIndex(path: string): GeoIndex | undefined {
    return this.geoIndexes.find((index) => index.path === path)
  }

  /** Refuses a document that an index of this collection cannot take. */
  refuseUnindexable(document: Document): void {
    for (const index of this.indexes) index.refuseParallelArrays(document)
    for (const index of this.geoIndexes) index.refuseUnreadable(document)
  }

  /** Makes `document` (or its absence) the newest state of `key`. Older states stay while `keepHistory`. */
  replace(change: {
    key: string
    document: Document | undefined
    commit: number
    sequence: number
    keepHistory: boolean
  }): Entry {
    const { key, document, commit, keepHistory } = change
    this.changes += 1
    const existing = this.entries.get(key)
    const entry = existing ?? { key, sequence: change.sequence, latest: neverThere }
    const before = entry.latest.document
    if (before !== undefined) this.unindex(entry, before)
    // A document that was removed and comes back is a new one in natural order.
    if (before === undefined && document !== undefined) {
      entry.sequence = change.sequence
      this.entries.delete(key)
      this.entries.set(key, entry)
    }
    if (document !== undefined) this.index(entry, document)
    entry.latest = { commit, document, older: keepHistory ? entry.latest : undefined }
    if (keepHistory) this.withHistory.add(entry)
    else if (document === undefined) this.entries.delete(key)
    return entry
  }

  /** Drops the states no snapshot at or after `oldestSnapshot` can see. */
  forgetHistory(oldestSnapshot: number): void {
    for (const entry of this.withHistory) {
      let visible: Version | undefined = entry.latest
      while (visible !== undefined && visible.commit > oldestSnapshot) visible = visible.older
      if (visible?.older !== undefined) visible.older = undefined
      if (entry.latest.commit > oldestSnapshot) continue
      this.withHistory.delete(entry)
      if (entry.latest.document === undefined) this.entries.delete(entry.key)
    }
  }

  private index(entry: Entry, document: Document): void {
    for (const index of [this.idIndex, ...this.indexes]) index.insert(entry, document)
    for (const index of this.geoIndexes) index.insert(entry.key, document)
  }

  private unindex(entry: Entry, document: Document): void {
    for (const index of [this.idIndex, ...this.indexes]) index.remove(entry, document)
    for (const index of this.geoIndexes) index.remove(entry.key)
  }
}

const neverThere: Version = Object.freeze({ commit: 0, document: undefined, older: undefined })

/** The state of an entry that a snapshot taken after `commit` sees. */
export function visibleAt(entry: Entry, commit: number): Document | undefined {
  let version: Version | undefined = entry.latest
  while (version !== undefined && version.commit > commit) version = version.older
  return version?.document
}

/** The key of a document by its `_id`. */
export function keyOf(document: Document): string {
  return documentKey(document._id)
}
