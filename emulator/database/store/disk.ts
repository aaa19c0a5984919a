import { open, type RootDatabase } from 'lmdb'
import { DamagedFile, refuseDamagedFile } from './refuse-damaged-file'

/** One record to write; without `text` it is removed. */
export interface Change {
  key: string
  text?: string
}

interface Batch {
  changes: Map<string, Change>
  durable: Promise<void>
}

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

  /** Adds a change to the next transaction on disk; `settled` tells when it is durable. */
  enqueue(change: Change): void {
    this.gathering ??= this.startBatch()
    this.gathering.changes.set(change.key, change)
  }

  /** Resolves when everything handed in so far is durable; rejects from the first failed write on. */
  settled(): Promise<void> {
    return this.gathering?.durable ?? this.lastFlush
  }

  /** The error for a record that is there and cannot be read. */
  damaged(damage: string): DamagedFile {
    return new DamagedFile(this.directory, damage)
  }

  /** Waits for the last flush and closes the files. */
  async close(): Promise<void> {
    await this.settled().catch(() => undefined)
    await this.files.close()
  }

  private startBatch(): Batch {
    const changes = new Map<string, Change>()
    const durable = this.lastFlush.then(() => this.flush(changes))
    // Whoever needs the outcome awaits `settled`; without an asker a failure must not end the process.
    durable.catch(() => undefined)
    return { changes, durable }
  }

  private async flush(changes: Map<string, Change>): Promise<void> {
    this.lastFlush = this.gathering?.durable ?? this.lastFlush
    this.gathering = undefined
    try {
      await this.write(changes)
    } catch (error) {
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
