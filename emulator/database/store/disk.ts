import { open, type RootDatabase } from 'lmdb'
import { DamagedFile, refuseDamagedFile } from './refuse-damaged-file'

/** One record to write; without `text` it is removed. */
export interface Change {
  key: string
  text?: string
}

interface Batch {
  changes: Map<string, Change>
  /** The newest commit with a change in it. */
  upTo: number
  durable: Promise<void>
}

const DURABLE = Promise.resolve()

/** The files could not be written. What was acknowledged before is on disk; memory may be ahead of it. */
export class DiskFailure extends Error {
  override readonly name = 'DiskFailure'

  constructor(directory: string, reason: string) {
    super(
      `${directory} cannot be written: ${reason}. Nothing more is answered until the emulator is started again; everything acknowledged is on disk.`,
    )
  }
}

/**
 * The files. Changes handed in while a flush is under way form one next transaction, so that a burst of writes
 * costs one `fdatasync`, and everything handed in within one turn reaches the disk together or not at all.
 * After a failed flush nothing is accepted any more: memory would be ahead of the disk.
 */
export class Disk {
  private gathering: Batch | undefined
  private lastFlush: Promise<void> = Promise.resolve()
  private flushing: Batch | undefined
  /** Everything up to this commit is on disk. */
  private durableUpTo = 0
  private hasFailed = false

  private constructor(
    private readonly directory: string,
    private readonly files: RootDatabase<string, Buffer>,
  ) {}

  /** Opens the files in `directory`, creating them when missing. Throws `DamagedFile`. */
  static open(directory: string): Disk {
    refuseDamagedFile(directory)
    // With lmdb's overlapping sync a write resolves when it is visible, before it is durable.
    return new Disk(
      directory,
      open<string, Buffer>({
        path: directory,
        encoding: 'string',
        keyEncoding: 'binary',
        overlappingSync: false,
        // Its batches have promises that nobody hears: a failed commit would end the process.
        eventTurnBatching: false,
        noSubdir: false,
      }),
    )
  }

  /** Every record, in key order. */
  *records(): Generator<{ key: string; text: string }> {
    for (const { key, value } of this.files.getRange()) yield { key: key.toString('utf8'), text: value }
  }

  /** Adds a change of a commit to the next transaction on disk; `settled` tells when it is durable. */
  enqueue(change: Change, commit: number): void {
    this.gathering ??= this.startBatch()
    this.gathering.upTo = commit
    this.gathering.changes.set(change.key, change)
  }

  /** Resolves when every commit up to this one is durable; rejects from the first failed write on. */
  settled(upTo: number): Promise<void> {
    if (upTo <= this.durableUpTo && !this.hasFailed) return DURABLE
    if (this.flushing !== undefined && upTo <= this.flushing.upTo) return this.flushing.durable
    return this.gathering?.durable ?? this.lastFlush
  }

  /** The error for a record that is there and cannot be read. */
  damaged(damage: string): DamagedFile {
    return new DamagedFile(this.directory, damage)
  }

  /** Waits for the last flush and closes the files. */
  async close(): Promise<void> {
    await this.settled(Number.POSITIVE_INFINITY).catch(() => undefined)
    await this.files.close()
  }

  private startBatch(): Batch {
    const changes = new Map<string, Change>()
    const batch: Batch = { changes, upTo: 0, durable: this.lastFlush.then(() => this.flush(batch)) }
    // Whoever needs the outcome awaits `settled`; without an asker a failure must not end the process.
    batch.durable.catch(() => undefined)
    return batch
  }

  private async flush(batch: Batch): Promise<void> {
    this.lastFlush = batch.durable
    this.flushing = batch
    this.gathering = undefined
    try {
      await this.write(batch.changes)
      this.durableUpTo = batch.upTo
      this.flushing = undefined
    } catch (error) {
      this.hasFailed = true
      const failure = new DiskFailure(this.directory, await reasonOf(error))
      console.error(failure.message)
      throw failure
    }
  }

  private async write(changes: Map<string, Change>): Promise<void> {
    await this.files.transaction(() => {
      for (const { key, text } of changes.values()) {
        const bytes = Buffer.from(key, 'utf8')
        if (text === undefined) this.files.remove(bytes)
        else this.files.put(bytes, text)
      }
    })
    await this.files.flushed
  }
}

/** lmdb tells why a commit failed by a second promise, which also must not stay unheard. */
async function reasonOf(error: unknown): Promise<string> {
  const { commitError } = error as { commitError?: Promise<unknown> }
  const cause = await Promise.resolve(commitError).then(
    () => error,
    (reason: unknown) => reason,
  )
  return cause instanceof Error ? cause.message : String(cause)
}
