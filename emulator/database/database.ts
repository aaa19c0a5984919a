import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { answerRequest, type Engine, snapshotSeenBy } from './answer-request'
import { type CollectionDump, dumpCollections, restoreCollections } from './dump-collections'
import { exportCollection, exportDocuments, plainDocument, storedForm } from './export-documents'
import type { Explanation } from './query/find-documents'
import { Refusal } from './refusal'
import { DiskFailure } from './store/disk'
import type { IndexSpecification } from './store/index-specification'
import { Store } from './store/store'
import { Transactions } from './transaction/transactions'
import { Workspace } from './transaction/workspace'
import { decodeObject } from './wire/decode-ejson'

/**
 * One collection of the manifest: its name and its indexes, at most 20. An ordinary index speeds queries up, a unique
 * one also refuses duplicates, and geo queries need one whose single field has the order `2dsphere`.
 */
export interface CollectionManifest {
  name: string
  indexes: IndexSpecification[]
}

/** Where the data lives and how time is told (`clock` answers UTC epoch ms). */
export interface DatabaseOptions {
  directory: string
  collections: CollectionManifest[]
  clock: () => number
  duplicateKeyCode?: 'DATABASE_DUPLICATE_WRITE' | 'DATABASE_REQUEST_FAILED'
}

/** A query of the emulator's page; `query` and `order` are EJSON texts, empty for everything and natural order. */
export interface Search {
  query: string
  order: string
  limit: number
}

/** What a query found, and how; or why it was refused. */
export type Explained =
  | { ok: true; documents: Record<string, unknown>[]; explanation: Explanation }
  | { ok: false; code: string; message: string }

/** The document database of the emulated environment. */
export interface Database {
  /**
   * Answers one SDK body whose action begins with `database.`; never throws: returns the protocol's answer or
   * `{code, message, requestId}`. Resolves only after acknowledged writes are flushed to disk.
   */
  handle(body: Record<string, unknown>): Promise<Record<string, unknown>>
  /**
   * What `look` finds, once all of it is on disk; rejects with `DiskFailure` from the first failed write on. Whatever
   * leaves the emulator of what the methods below show goes this way: a copy taken away must never hold what a crash
   * then undoes.
   */
  shown<T>(look: () => T): Promise<T>
  /** Canonical JSON text of all collections (sorted collections, sorted ids, sorted keys) for byte-equal comparisons. */
  exportAll(): string
  /** The part of `exportAll` that is one collection's. */
  exportCollection(name: string): string
  /** Names of every existing collection, sorted. */
  collectionNames(): string[]
  /** Documents of one collection as plain JSON, for the emulator's page. */
  list(collection: string, limit: number): Record<string, unknown>[]
  /** The number of documents of one collection. */
  count(collection: string): number
  /** The declared indexes of one collection. */
  indexes(collection: string): IndexSpecification[]
  /**
   * What a query finds outside of any transaction, and by which index; never changes anything. Documents come as they
   * are stored, so that one written back as it was shown is what it was: an ObjectId stays one.
   */
  explain(collection: string, search: Search): Explained
  /** Every collection with its documents in natural order, in the form that `restore` reads. */
  dump(): CollectionDump[]
  /**
   * Puts these documents in the place of all others, creating missing collections; resolves when they are on disk.
   * Answers why not, and changes nothing, for a document that cannot be stored.
   */
  restore(dump: readonly CollectionDump[]): Promise<string | undefined>
  /** Empties all collections and keeps them existing; open transactions are dropped. */
  clear(): Promise<void>
  /** Waits for the last flush and closes the files. */
  close(): Promise<void>
}

/** Opens the database in `directory`, creating it when missing, with every collection of the manifest existing. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  await mkdir(options.directory, { recursive: true })
  const store = Store.open(options.directory, options.collections)
  await store.settled()
  const { clock, duplicateKeyCode = 'DATABASE_DUPLICATE_WRITE' } = options
  const transactions = new Transactions({ store, clock, duplicateKeyCode })
  const engine: Engine = { store, transactions, clock, duplicateKeyCode }
  return {
    handle: (body) => handle(engine, body),
    shown: (look) => shown(store, look),
    exportAll: () => exportDocuments(store),
    exportCollection: (name) => exportCollection(store, name),
    collectionNames: () => store.names(),
    list: (collection, limit) => store.collection(collection).documents(limit).map(plainDocument),
    count: (collection) => store.collection(collection).liveCount,
    indexes: (collection) => store.collection(collection).specifications,
    explain: (collection, search) => explain(engine, collection, search),
    dump: () => dumpCollections(store),
    restore: (dump) => restore(engine, dump),
    clear: () => clear(engine),
    close: () => store.close(),
  }
}

async function handle(engine: Engine, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const requestId = randomUUID()
  try {
    return { requestId, ...(await answerWhenDurable(engine, body)) }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : internalError(error)
    return { code: refusal.code, message: refusal.message, requestId }
  }
}

/**
 * No answer, refusals included, leaves before everything it may have seen is on disk: otherwise a caller could be
 * told of a write that a crash then undoes. What succeeds inside a transaction has seen its snapshot and nothing
 * later; a refusal may tell of anything.
 */
async function answerWhenDurable(
  engine: Engine,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  let seen: number | undefined
  try {
    const answer = await answerRequest(engine, body)
    seen = snapshotSeenBy(engine, body)
    return answer
  } finally {
    await engine.store.settled(seen)
  }
}

function internalError(error: unknown): Refusal {
  if (error instanceof DiskFailure) return new Refusal('SYS_ERR', error.message)
  return new Refusal('SYS_ERR', error instanceof Error ? (error.stack ?? error.message) : String(error))
}

async function shown<T>(store: Store, look: () => T): Promise<T> {
  const found = look()
  await store.settled()
  return found
}

function explain({ store, transactions, clock }: Engine, name: string, search: Search): Explained {
  try {
    const now = clock()
    const workspace = new Workspace({
      store,
      locks: transactions.locks,
      duplicateKeyCode: 'DATABASE_DUPLICATE_WRITE',
      snapshot: store.newestCommit,
    })
    const page = { order: decodeObject(search.order, now), skip: 0, limit: search.limit }
    const found = workspace.findPage(workspace.collection(name), decodeObject(search.query, now), page)
    return { ok: true, documents: found.documents.map(storedForm), explanation: found.explanation }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, code: error.code, message: error.message }
  }
}

async function restore(
  { store, transactions }: Engine,
  dump: readonly CollectionDump[],
): Promise<string | undefined> {
  try {
    transactions.abortAll()
    restoreCollections(store, dump)
    await store.settled()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

async function clear({ store, transactions }: Engine): Promise<void> {
  transactions.abortAll()
  store.clear()
  await store.settled()
}
