import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** An append-only file of JSON lines: state that a restart rebuilds by replaying it. */
export interface Journal<Entry> {
  entries(): Entry[]
  append(entry: Entry): void
  clear(): void
}

export function openJournal<Entry>(path: string): Journal<Entry> {
  mkdirSync(dirname(path), { recursive: true })
  dropTornTail(path)
  return {
    entries: () =>
      readText(path)
        .split('\n')
        .filter(Boolean)
        .map(parseEntry<Entry>),
    append: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
    clear: () => writeFileSync(path, ''),
  }
}

/** A process killed while appending leaves half a line; what follows must not be glued to it. */
function dropTornTail(path: string): void {
  const text = readText(path)
  if (text !== '' && !text.endsWith('\n')) writeFileSync(path, text.slice(0, text.lastIndexOf('\n') + 1))
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function parseEntry<Entry>(line: string): Entry {
  return JSON.parse(line) as Entry
}
