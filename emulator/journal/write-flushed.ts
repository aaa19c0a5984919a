import { open } from 'node:fs/promises'

/** Writes a new file; resolves when its bytes are on disk. Rejects where there is one of this name. */
export async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A rename or a removal survives a power cut only when the directory itself was flushed. */
export async function flushDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
