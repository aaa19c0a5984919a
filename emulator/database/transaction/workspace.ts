import type { Document } from '../document'
import {
  everything,
  type Found,
  findDocuments,
  type Page,
  type Seen,
  type View,
} from '../query/find-documents'
import { transactionConflict } from '../refusal'
import { type Collection, type Entry, keyOf, visibleAt } from '../store/collection'
import type { FieldIndex } from '../store/field-index'
import { fieldValues } from '../store/field-values'
import { type DocumentWrite, documentWrite, type Store } from '../store/store'
import { type DuplicateKeyCode, duplicateKey } from './duplicate-key'
import type { Locks } from './locks'
import { type UniquePlace, uniquePlaces } from './unique-places'

/** Tells that a plain write met a document another transaction is writing: wait for a release and start over. */
export class Blocked extends Error {
  override readonly name = 'Blocked'
}

interface WorkspaceOptions {
  store: Store
  locks: Locks
  duplicateKeyCode: DuplicateKeyCode
  /** The newest commit this workspace sees. */
  snapshot: number
  /** The transaction whose locks the writes take; without one, a write on a locked document is blocked. */
  owner?: string
}

/**
 * What one operation or one transaction sees and changes: a snapshot of the store with its own writes over it.
 * Writes stay here until they are committed together.
 */
export class Workspace {
  private readonly writes = new Map<string, DocumentWrite>()
  /** Combinations of unique indexes that own writes occupy. */
  private readonly occupied = new Map<string, string>()

  constructor(private readonly options: WorkspaceOptions) {}

  /** The commit this workspace sees at the latest. */
  get snapshot(): number {
    return this.options.snapshot
  }

  /** What has been written here so far. */
  get pendingWrites(): Iterable<DocumentWrite> {
    return this.writes.values()
  }

  /** Size of the texts written here so far. */
  get pendingBytes(): number {
    let bytes = 0
    for (const { text } of this.writes.values()) bytes += text?.length ?? 0
    return bytes
  }

  /** The collection, or the service's refusal when it does not exist. */
  collection(name: string): Collection {
    return this.options.store.collection(name)
  }

  /** True when there is a collection of this name. */
  exists(name: string): boolean {
    return this.options.store.has(name)
  }

  /** The document under a key as this workspace sees it. */
  get(collection: Collection, key: string): Document | undefined {
    const own = this.writes.get(lockOf(collection, key))
    if (own !== undefined) return own.document
    const entry = collection.entry(key)
    return entry === undefined ? undefined : visibleAt(entry, this.options.snapshot)
  }

  /** Every document that matches; own new ones last. */
  find(collection: Collection, query: Document): Document[] {
    return this.findPage(collection, query, everything).documents
  }

  /** Up to `limit` of the documents that match. */
  findSome(collection: Collection, query: Document, limit: number): Document[] {
    return this.findPage(collection, query, { ...everything, limit }).documents
  }

  /** A part of the documents that match, in an order. */
  findPage(collection: Collection, query: Document, page: Page): Found {
    return findDocuments(this.viewOf(collection), query, page)
  }

  /** How many documents match. */
  count(collection: Collection, query: Document): number {
    const isPlain = Object.keys(query).length === 0 && this.viewOf(collection).differing().length === 0
    return isPlain ? collection.liveCount : this.find(collection, query).length
  }

  private viewOf(collection: Collection): View {
    const changed = collection.changedEntries()
    const isOwn = (key: string) => this.writes.size > 0 && this.writes.has(lockOf(collection, key))
    return {
      collection,
      differs: (entry) => changed.has(entry) || isOwn(entry.key),
      differing: () => [
        ...[...changed].filter(({ key }) => !isOwn(key)).flatMap((entry) => this.seen(entry)),
        ...this.ownDocuments(collection),
      ],
    }
  }

  private seen(entry: Entry): Seen[] {
    const document = visibleAt(entry, this.options.snapshot)
    return document === undefined ? [] : [{ sequence: entry.sequence, document }]
  }

  private ownDocuments(collection: Collection): Seen[] {
    const own: Seen[] = []
    for (const write of this.writes.values()) {
      if (write.collection !== collection || write.document === undefined) continue
      const sequence = collection.entry(write.key)?.sequence ?? Number.POSITIVE_INFINITY
      own.push({ sequence, document: write.document })
    }
    return own
  }

  /** Adds a document that must not exist yet. */
  insert(collection: Collection, document: Document): void {
    const key = keyOf(document)
    this.refuseLocked(lockOf(collection, key))
    if (this.get(collection, key) !== undefined) {
      throw this.duplicate(collection, '_id_', [document._id])
    }
    this.put(collection, document)
  }

  /** Writes a document under its `_id`, new or not. */
  put(collection: Collection, document: Document): void {
    const key = keyOf(document)
    this.claim(collection, key)
    const write = documentWrite(collection, key, document)
    collection.refuseUnindexable(document)
    const places = uniquePlaces(collection, document)
    for (const place of places) this.refuseTaken({ collection, key, document, ...place })
    this.vacate(collection, key)
    for (const { lock } of places) {
      this.occupied.set(lock, key)
      this.takeLock(lock)
    }
    this.writes.set(lockOf(collection, key), write)
  }

  /** Removes the document under a key. */
  remove(collection: Collection, key: string): void {
    this.claim(collection, key)
    this.vacate(collection, key)
    this.writes.set(lockOf(collection, key), documentWrite(collection, key, undefined))
  }

  private claim(collection: Collection, key: string): void {
    const lock = lockOf(collection, key)
    this.refuseLocked(lock)
    const entry = collection.entry(key)
    if (entry !== undefined && entry.latest.commit > this.options.snapshot) throw transactionConflict()
    this.takeLock(lock)
  }

  private refuseLocked(lock: string): void {
    if (this.options.locks.otherOwner(lock, this.options.owner) === undefined) return
    throw this.options.owner === undefined ? new Blocked() : transactionConflict()
  }

  private takeLock(lock: string): void {
    if (this.options.owner !== undefined) this.options.locks.take(lock, this.options.owner)
  }

  private vacate(collection: Collection, key: string): void {
    const previous = this.writes.get(lockOf(collection, key))?.document
    if (previous === undefined) return
    for (const { lock } of uniquePlaces(collection, previous)) this.occupied.delete(lock)
  }

  private refuseTaken(
    claim: UniquePlace & { collection: Collection; key: string; document: Document },
  ): void {
    const { collection, key, index, lock, combination, document } = claim
    this.refuseLocked(lock)
    const ownHolder = this.occupied.get(lock)
    const holder = ownHolder ?? this.committedHolder(collection, index, combination)
    if (holder === undefined || holder === key) return
    const changed = collection.entry(holder)?.latest.commit ?? 0
    if (ownHolder === undefined && changed > this.options.snapshot) throw transactionConflict()
    const values = index.specification.fields.map(([path]) => fieldValues(document, path)[0])
    throw this.duplicate(collection, index.specification.name, values)
  }

  /** Who holds a combination on disk, unless an own write has changed or removed that document. */
  private committedHolder(
    collection: Collection,
    index: FieldIndex,
    combination: string,
  ): string | undefined {
    const holder = index.holder(combination)
    return holder === undefined || this.writes.has(lockOf(collection, holder)) ? undefined : holder
  }

  private duplicate(collection: Collection, index: string, values: unknown[]): Error {
    return duplicateKey(this.options.duplicateKeyCode, { collection: collection.name, index, values })
  }
}

function lockOf(collection: Collection, key: string): string {
  return `${collection.name}\n${key}`
}
