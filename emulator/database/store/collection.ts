import { type Document, documentKey } from '../document'
import { FieldIndex, type IndexSpecification } from './field-index'

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
  private readonly entries = new Map<string, Entry>()
  /** Entries that hold an older state or a removal. */
  private readonly withHistory = new Set<Entry>()

  constructor(
    readonly name: string,
    specifications: IndexSpecification[],
  ) {
    this.indexes = specifications.map((specification) => new FieldIndex(specification))
  }

  /** The entry of a document, removed ones included while a snapshot may need them. */
  entry(key: string): Entry | undefined {
    return this.entries.get(key)
  }

  /** Every entry, in no particular order. */
  allEntries(): Iterable<Entry> {
    return this.entries.values()
  }

  /** Entries whose newest state differs from what an open snapshot may see. */
  changedEntries(): Iterable<Entry> {
    return this.withHistory
  }

  /** The newest committed documents, in natural order. */
  documents(): Document[] {
    const documents: Document[] = []
    for (const entry of inNaturalOrder([...this.entries.values()])) {
      if (entry.latest.document !== undefined) documents.push(entry.latest.document)
    }
    return documents
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
    const existing = this.entries.get(key)
    const entry = existing ?? { key, sequence: change.sequence, latest: neverThere }
    const before = entry.latest.document
    // A document that was removed and comes back is a new one in natural order.
    if (before === undefined) entry.sequence = change.sequence
    for (const index of this.indexes) {
      if (before !== undefined) index.remove(key, before)
      if (document !== undefined) index.insert(key, document)
    }
    entry.latest = { commit, document, older: keepHistory ? entry.latest : undefined }
    if (existing === undefined) this.entries.set(key, entry)
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
}

const neverThere: Version = Object.freeze({ commit: 0, document: undefined, older: undefined })

/** The state of an entry that a snapshot taken after `commit` sees. */
export function visibleAt(entry: Entry, commit: number): Document | undefined {
  let version: Version | undefined = entry.latest
  while (version !== undefined && version.commit > commit) version = version.older
  return version?.document
}

/** Sorts entries by insertion. */
export function inNaturalOrder(entries: Entry[]): Entry[] {
  return entries.sort((left, right) => left.sequence - right.sequence)
}

/** The key of a document by its `_id`. */
export function keyOf(document: Document): string {
  return documentKey(document._id)
}
