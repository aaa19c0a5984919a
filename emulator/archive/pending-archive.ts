import { existsSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { flushDirectory, writeFlushed } from '../journal/write-flushed'

/**
 * The archive that is taking the place of all data. It lies beside them from before the first of them changes until
 * the last one did, so that a start after a crash in between can put it there again, whole.
 */
export class PendingArchive {
  private readonly path: string

  constructor(private readonly dataDirectory: string) {
    this.path = join(dataDirectory, 'archive.pending')
  }

  /** `undefined` when nothing was interrupted. */
  read(): string | undefined {
    return existsSync(this.path) ? readFileSync(this.path, 'utf8') : undefined
  }

  async note(text: string): Promise<void> {
    const unfinished = `${this.path}.unfinished`
    await rm(unfinished, { force: true })
    await writeFlushed(unfinished, Buffer.from(text))
    await rename(unfinished, this.path)
    await flushDirectory(this.dataDirectory)
  }

  async forget(): Promise<void> {
    if (!existsSync(this.path)) return
    await rm(this.path, { force: true })
    await flushDirectory(this.dataDirectory)
  }
}
