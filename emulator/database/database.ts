import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { answerRequest, type Engine } from './answer-request'
import { exportDocuments, plainDocument } from './export-documents'
import { Refusal } from './refusal'
import type { IndexSpecification } from './store/index-specification'
import { Store } from './store/store'
import { Transactions } from './transaction/transactions'

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

/** The document database of the emulated environment. */
export interface Database {
  /**
   * Answers one SDK body whose action begins with `database.`; never throws: returns the protocol's answer or
   * `{code, message, requestId}`. Resolves only after acknowledged writes are flushed to disk.
   */
  handle(body: Record<string, unknown>): Promise<Record<string, unknown>>
  /** Canonical JSON text of all collections (sorted collections, sorted ids, sorted keys) for byte-equal comparisons. */
  exportAll(): string
  /** Names of every existing collection, sorted. */
  collectionNames(): string[]
  /** Documents of one collection as plain JSON, for the emulator's page. */
  list(collection: string, limit: number): Record<string, unknown>[]
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
    exportAll: () => exportDocuments(store),
    collectionNames: () => store.names(),
    list: (collection, limit) => store.collection(collection).documents(limit).map(plainDocument),
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
 * told of a write that a crash then undoes.
 */
async function answerWhenDurable(
  engine: Engine,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  try {
    return await answerRequest(engine, body)
  } finally {
    await engine.store.settled()
  }
}

function internalError(error: unknown): Refusal {
  return new Refusal('SYS_ERR', error instanceof Error ? (error.stack ?? error.message) : String(error))
}

async function clear({ store, transactions }: Engine): Promise<void> {
  transactions.abortAll()
  store.clear()
  await store.settled()
}
