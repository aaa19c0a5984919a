import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { flushDirectory, writeFlushed } from '../journal/write-flushed'
import { type FilePlace, fileIdOf } from './file-id'
import type { StoredFile } from './stored-file'

export type FileHead = Pick<StoredFile, 'contentType' | 'contentDisposition' | 'creator'>

/** COS takes 5 GB in a simple upload; what is held in memory here is less. */
export const LARGEST_FILE_BYTES = 100 * 1024 * 1024

interface Entry {
  file: StoredFile
  /** Name of the file with the bytes, below the data folder. */
  content: string
}

/** A file with its bytes: of one write, never of two. */
export interface WholeFile {
  file: StoredFile
  bytes: Buffer
}

/**
 * Files on disk. Names on disk are hashes, so that no cloud path can reach outside. The bytes are flushed before the
 * entry that points at them takes the place of the old one: a crash leaves the old file or the new one, whole. What
 * is asked of one file at the same time is done in the order asked, so that the last write stays.
 */
export class FileStore {
  private readonly entries = new Map<string, Entry>()
  /** The last thing asked of each file that is not done yet. */
  private readonly turns = new Map<string, Promise<unknown>>()
  /** The last time that everything was removed, maybe going on. */
  private cleared: Promise<unknown> = Promise.resolve()
  private readonly directory: string

  constructor(
    dataDirectory: string,
    private readonly now: () => number,
  ) {
    this.directory = join(dataDirectory, 'storage')
    mkdirSync(this.directory, { recursive: true })
    this.load()
  }

  find(fileId: string): StoredFile | undefined {
    return this.entries.get(fileId)?.file
  }

  /** Ordered by file id. */
  list(): StoredFile[] {
    return [...this.entries.values()]
      .map(({ file }) => file)
      .sort((left, right) => (left.fileId < right.fileId ? -1 : 1))
  }

  write(place: FilePlace, bytes: Buffer, head: FileHead): Promise<StoredFile> {
    const fileId = fileIdOf(place)
    return this.inTurn(fileId, async () => {
      const file: StoredFile = {
        ...place,
        ...head,
        fileId,
        size: bytes.length,
        modifiedAt: this.now(),
        etag: createHash('md5').update(bytes).digest('hex'),
      }
      await this.put(file, bytes)
      return file
    })
  }

  /** Writes a file with what is known of it, as an archive has it. */
  restore(file: StoredFile, bytes: Buffer): Promise<void> {
    return this.inTurn(file.fileId, () => this.put(file, bytes))
  }

  /** `undefined` when there is no such file. */
  read(fileId: string): Promise<WholeFile | undefined> {
    return this.inTurn(fileId, async () => {
      const entry = this.entries.get(fileId)
      if (!entry) return undefined
      return { file: entry.file, bytes: await readFile(join(this.directory, entry.content)) }
    })
  }

  /** False when there was nothing to delete. */
  remove(fileId: string): Promise<boolean> {
    return this.inTurn(fileId, async () => {
      const entry = this.entries.get(fileId)
      if (!entry) return false
      this.entries.delete(fileId)
      await rm(this.entryPath(fileId), { force: true })
      await flushDirectory(this.directory)
      await rm(join(this.directory, entry.content), { force: true })
      return true
    })
  }

  /** Removes every file once what was asked of them is done; what is asked later finds nothing. */
  async clear(): Promise<void> {
    const before = [...this.turns.values()]
    const cleared = Promise.all(before).then(() => {
      this.entries.clear()
      rmSync(this.directory, { recursive: true, force: true })
      mkdirSync(this.directory, { recursive: true })
    })
    this.cleared = cleared.catch(() => undefined)
    this.turns.clear()
    await cleared
  }

  private inTurn<T>(fileId: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(fileId) ?? this.cleared).then(work)
    // Who asked hears of a failure; the next one goes on without it.
    const ended = turn
      .catch(() => undefined)
      .finally(() => {
        if (this.turns.get(fileId) === ended) this.turns.delete(fileId)
      })
    this.turns.set(fileId, ended)
    return turn
  }

  private async put(file: StoredFile, bytes: Buffer): Promise<void> {
    const content = `${nameOf(file.fileId)}-${randomUUID()}.bytes`
    await writeFlushed(join(this.directory, content), bytes)
    await this.point(file.fileId, { file, content })
  }

  private async point(fileId: string, entry: Entry): Promise<void> {
    const temporary = join(this.directory, `${nameOf(fileId)}-${randomUUID()}.new`)
    await writeFlushed(temporary, Buffer.from(JSON.stringify(entry)))
    await rename(temporary, this.entryPath(fileId))
    await flushDirectory(this.directory)
    const before = this.entries.get(fileId)
    this.entries.set(fileId, entry)
    if (before) await rm(join(this.directory, before.content), { force: true })
  }

  private load(): void {
    const names = readdirSync(this.directory)
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const entry = JSON.parse(readFileSync(join(this.directory, name), 'utf8')) as Entry
      this.entries.set(entry.file.fileId, entry)
    }
    this.dropLeftovers(names)
  }

  /** What a crash left between the bytes and the entry. */
  private dropLeftovers(names: readonly string[]): void {
    const used = new Set([...this.entries.values()].map(({ content }) => content))
    for (const name of names) {
      if (!name.endsWith('.json') && !used.has(name)) rmSync(join(this.directory, name), { force: true })
    }
  }

  private entryPath(fileId: string): string {
    return join(this.directory, `${nameOf(fileId)}.json`)
  }
}

function nameOf(fileId: string): string {
  return createHash('sha256').update(fileId).digest('hex')
}
