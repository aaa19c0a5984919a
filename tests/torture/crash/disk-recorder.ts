import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** True where a C compiler is: without one the file of a database cannot be watched from below. */
export function canRecordDisk(): boolean {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Compiles the recorder into a folder and gives the path to preload. */
export function buildDiskRecorder(directory: string): string {
  const library = join(directory, 'disk-recorder.so')
  const source = join(__dirname, 'disk-recorder.c')
  execFileSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'])
  return library
}

/** What happened to a database file, in order, with what its clients were told in between. */
export type DiskEvent =
  | { kind: 'write'; offset: number; bytes: Buffer }
  | { kind: 'durable write' }
  | { kind: 'flush'; writes: number }
  | { kind: 'length'; length: number }
  | { kind: 'client'; text: string }

const HEADER = 17

/** Reads what the recorder and `recordClient` wrote; see disk-recorder.c for the form. */
export function readDiskRecord(path: string): DiskEvent[] {
  const file = readFileSync(path)
  const events: DiskEvent[] = []
  for (let at = 0; at + HEADER <= file.length; ) {
    const first = Number(file.readBigUInt64LE(at + 1))
    const length = Number(file.readBigUInt64LE(at + 9))
    const bytes = file.subarray(at + HEADER, at + HEADER + length)
    events.push(diskEvent(String.fromCharCode(file[at] ?? 0), first, bytes))
    at += HEADER + length
  }
  return events
}

function diskEvent(kind: string, first: number, bytes: Buffer): DiskEvent {
  switch (kind) {
    case 'W':
      return { kind: 'write', offset: first, bytes }
    case 'D':
      return { kind: 'durable write' }
    case 'S':
      return { kind: 'flush', writes: first }
    case 'T':
      return { kind: 'length', length: first }
    case 'C':
      return { kind: 'client', text: bytes.toString('utf8') }
    default:
      throw new Error(`the record of the disk is broken at "${kind}"`)
  }
}

/** Adds what a client asked or was told, at its place between the writes and flushes. */
export function recordClient(path: string, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  const header = Buffer.alloc(HEADER)
  header.write('C')
  header.writeBigUInt64LE(BigInt(bytes.length), 9)
  appendFileSync(path, Buffer.concat([header, bytes]))
}
