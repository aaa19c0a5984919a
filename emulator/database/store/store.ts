import { type Document, isDocument } from '../document'
import { collectionExists, collectionMissing, invalidParameter } from '../refusal'
import { decodeStored, encodeStored } from '../wire/encode-ejson'
import { Collection, keyOf } from './collection'
import { Disk } from './disk'
import type { IndexSpecification } from './index-specification'

/** A write of one document, checked and ready: `text` is its text on disk, absent for a removal. */
export interface DocumentWrite {
  collection: Collection
  key: string
  document: Document | undefined
  text: string | undefined
}

interface DeclaredCollection {
  name: string
  indexes: IndexSpecification[]
}

/** Collections in memory over their files. Every change is synchronous in memory; `settled` tells when it is durable. */
export class Store {
  private readonly collections = new Map<string, Collection>()
  private commits = 0
  private sequence = 0
  /** Snapshots that are open now; older states are kept for the oldest of them. */
  private readonly snapshots = new Map<string, number>()

  private constructor(private readonly disk: Disk) {}

  /** Opens the files and reads everything into memory. */
  static open(directory: string, declared: DeclaredCollection[]): Store {
    const store = new Store(Disk.open(directory))
    for (const { name, indexes } of declared) store.collections.set(name, new Collection(name, indexes))
    const stored = [...store.disk.records()]
    const records = stored.map(({ key, text }) => store.read(key, text))
    records.sort((left, right) => left.sequence - right.sequence)
    for (const record of records) store.load(record)
    // Nothing new, nothing to write: data can be looked at on a disk that is full.
    const known = new Set(stored.map(({ key }) => key))
    for (const key of declared.map(({ name }) => collectionKey(name))) {
      if (!known.has(key)) store.disk.enqueue({ key, text: '' }, ++store.commits)
    }
    return store
  }

  /** Names of the existing collections, sorted. */
  names(): string[] {
    return [...this.collections.keys()].sort()
  }

  /** The collection, or the service's refusal when it does not exist. */
  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection === undefined) throw collectionMissing(name)
    return collection
  }

  /** True when there is a collection of this name. */
  has(name: string): boolean {
    return this.collections.has(name)
  }

  /** Creates an empty collection without indexes. */
  createCollection(name: string): void {
    refuseCollectionName(name)
    if (this.collections.has(name)) throw collectionExists()
    this.collections.set(name, new Collection(name, []))
    this.disk.enqueue({ key: collectionKey(name), text: '' }, ++this.commits)
  }

  /** The number of the newest commit. A snapshot taken now sees it and nothing later. */
  get newestCommit(): number {
    return this.commits
  }

  /** Keeps what is visible now until `closeSnapshot`. */
  openSnapshot(owner: string): number {
    this.snapshots.set(owner, this.commits)
    return this.commits
  }

  /** Lets go of the states only this snapshot needed. */
  closeSnapshot(owner: string): void {
    if (!this.snapshots.delete(owner)) return
    const oldest = Math.min(this.commits, ...this.snapshots.values())
    for (const collection of this.collections.values()) collection.forgetHistory(oldest)
  }

  /** Applies writes as one commit: visible together at once, on disk together or not at all. */
  commit(writes: Iterable<DocumentWrite>): void {
    const commit = ++this.commits
    for (const { collection, key, document, text } of writes) {
      const keepHistory = this.snapshots.size > 0
      const sequence = ++this.sequence
      const entry = collection.replace({ key, document, commit, sequence, keepHistory })
      const record = { key: documentRecordKey(collection.name, key) }
      const stored = text === undefined ? record : { ...record, text: `${entry.sequence}\n${text}` }
      this.disk.enqueue(stored, commit)
    }
  }

  /** Removes every document and keeps the collections. */
  clear(): void {
    for (const collection of this.collections.values()) {
      const entries = [...collection.allEntries()].filter((entry) => entry.latest.document !== undefined)
      this.commit(entries.map(({ key }) => ({ collection, key, document: undefined, text: undefined })))
    }
  }

  /** Resolves when everything committed so far, or up to a commit, is on disk. */
  settled(upTo = this.commits): Promise<void> {
    return this.disk.settled(upTo)
  }

  /** Waits for the disk and closes the files. */
  close(): Promise<void> {
    return this.disk.close()
  }

  /** What one record holds; the record of a collection itself holds no document. */
  private read(recordKey: string, text: string): StoredRecord {
    const [kind, name = ''] = recordKey.split('\n', 2)
    const collection = this.collections.get(name) ?? new Collection(name, [])
    this.collections.set(name, collection)
    if (kind !== documentKind) return { collection, sequence: 0, document: undefined }
    const end = text.indexOf('\n')
    const document = decodeRecord(text.slice(end + 1))
    if (document === undefined) throw this.disk.damaged(`a record of the collection ${name} is unreadable`)
    return { collection, sequence: Number(text.slice(0, end)), document }
  }

  private load({ collection, sequence, document }: StoredRecord): void {
    if (document === undefined) return
    this.sequence = Math.max(this.sequence, sequence)
    collection.replace({ key: keyOf(document), document, commit: 0, sequence, keepHistory: false })
  }
}

function decodeRecord(text: string): Document | undefined {
  try {
    const document = decodeStored(text)
    return isDocument(document) ? document : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface StoredRecord {
  collection: Collection
  sequence: number
  document: Document | undefined
}

const collectionKind = 'collection'
const documentKind = 'document'

function collectionKey(name: string): string {
  return `${collectionKind}\n${name}`
}

function documentRecordKey(collection: string, key: string): string {
  return `${documentKind}\n${collection}\n${key}`
}

/** Refuses what no collection can be called. */
export function refuseCollectionName(name: string): void {
  if (!/^[^$\p{Cc}][^\p{Cc}]{0,119}$/u.test(name)) throw invalidParameter(`collection name ${name}`)
}

/** Checks size and turns a document into a write; without a document it is a removal. */
export function documentWrite(
  collection: Collection,
  key: string,
  document: Document | undefined,
): DocumentWrite {
  return { collection, key, document, text: document === undefined ? undefined : encodeStored(document) }
}
