import type { DiskEvent } from './disk-recorder'

/** A disk writes its sectors whole or not at all. */
const SECTOR = 512

/**
 * The database file as a power loss after `moment` events could leave it: everything flushed by then, and of what was
 * written since, each sector or not, as `random` has it.
 */
export function powerLossImage(events: readonly DiskEvent[], moment: number, random: () => number): Buffer {
  const past = events.slice(0, moment)
  const durable = durableWrites(past)
  let image: Buffer = Buffer.alloc(0)
  // Some losses take nearly everything, some nearly nothing.
  const survival = random()
  let write = -1
  for (const event of past) {
    if (event.kind === 'length') image = resized(image, event.length)
    if (event.kind !== 'write') continue
    write += 1
    if (durable.has(write)) image = written(image, event.offset, event.bytes)
    else image = partlyWritten(image, event, () => random() < survival)
  }
  return image
}

/** How many writes a power loss after these events may take back. */
export function writesAtRisk(events: readonly DiskEvent[]): number {
  return events.filter(({ kind }) => kind === 'write').length - durableWrites(events).size
}

function durableWrites(events: readonly DiskEvent[]): Set<number> {
  const durable = new Set<number>()
  let writes = 0
  for (const event of events) {
    if (event.kind === 'write') writes += 1
    if (event.kind === 'durable write') durable.add(writes - 1)
    if (event.kind === 'flush') for (let write = 0; write < event.writes; write++) durable.add(write)
  }
  return durable
}

function partlyWritten(
  image: Buffer,
  { offset, bytes }: { offset: number; bytes: Buffer },
  survives: () => boolean,
): Buffer {
  let result = image
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + SECTOR - ((offset + at) % SECTOR))
    if (survives()) result = written(result, offset + at, bytes.subarray(at, end))
    at = end
  }
  return result
}

function written(image: Buffer, offset: number, bytes: Buffer): Buffer {
  const result = resized(image, Math.max(image.length, offset + bytes.length))
  bytes.copy(result, offset)
  return result
}

function resized(image: Buffer, length: number): Buffer {
  if (length <= image.length) return image.subarray(0, length)
  return Buffer.concat([image, Buffer.alloc(length - image.length)])
}
