import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A hash of what a build is made from: the same stamp means the same build. */
export function sourceStamp(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    const files = path.includes('.') ? [path] : filesUnder(path)
    for (const file of files) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}
