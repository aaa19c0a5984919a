/** One collection of the manifest: its name and its indexes. An index without `unique` only speeds queries up. */
export interface CollectionManifest {
  name: string
  indexes: { name: string; fields: [path: string, order: 1 | -1][]; unique?: boolean }[]
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
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  throw new Error(`not ready: ${options.directory}`)
}
