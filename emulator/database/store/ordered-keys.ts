/** A place between two keys, before the key it names. */
interface Position {
  chunk: number
  at: number
}

/** A chunk is split when it grows beyond this; small enough that moving its keys is cheap. */
const largestChunk = 512

/**
 * Keys in order, as chunks of sorted arrays: finding, adding and removing one costs the logarithm of their number
 * and the moving of one chunk.
 */
export class OrderedKeys<Key> {
  private chunks: Key[][]

  constructor(
    private readonly compare: (left: Key, right: Key) => number,
    keys: Key[],
  ) {
    const sorted = keys.sort(compare)
    this.chunks = []
    for (let at = 0; at < sorted.length; at += largestChunk / 2) {
      this.chunks.push(sorted.slice(at, at + largestChunk / 2))
    }
  }

  /** Adds a key that is not there yet. */
  add(key: Key): void {
    const { chunk, at } = this.positionOf((other) => this.compare(other, key) < 0)
    const into = chunk === this.chunks.length ? chunk - 1 : chunk
    const keys = this.chunks[into]
    if (keys === undefined) {
      this.chunks.push([key])
      return
    }
    if (into === chunk) keys.splice(at, 0, key)
    else keys.push(key)
    if (keys.length > largestChunk) this.chunks.splice(into + 1, 0, keys.splice(largestChunk / 2))
  }

  /** Takes a key out. */
  delete(key: Key): void {
    const { chunk, at } = this.positionOf((other) => this.compare(other, key) < 0)
    const keys = this.chunks[chunk]
    const found = keys?.[at]
    if (keys === undefined || found === undefined || this.compare(found, key) !== 0) return
    keys.splice(at, 1)
    if (keys.length === 0) this.chunks.splice(chunk, 1)
  }

  /** How many keys lie in a range. */
  count(range: KeyRange<Key>): number {
    const from = this.positionOf(range.isBefore)
    const to = this.positionOf((key) => !range.isAfter(key))
    let count = to.at - from.at
    for (let chunk = from.chunk; chunk < to.chunk; chunk++) count += this.chunks[chunk]?.length ?? 0
    return Math.max(0, count)
  }

  /** The keys of a range, ascending or descending. Nothing may be added or removed meanwhile. */
  *scan(range: KeyRange<Key>, direction: 1 | -1): Generator<Key> {
    const from = this.positionOf(range.isBefore)
    const to = this.positionOf((key) => !range.isAfter(key))
    const first = direction === 1 ? from : to
    for (let chunk = first.chunk; chunk >= from.chunk && chunk <= to.chunk; chunk += direction) {
      const keys = this.chunks[chunk] ?? []
      const start = chunk === from.chunk ? from.at : 0
      const end = chunk === to.chunk ? to.at : keys.length
      for (let step = 0; step < end - start; step++) {
        yield keys[direction === 1 ? start + step : end - 1 - step] as Key
      }
    }
  }

  /** The first position whose key does not fulfil a condition that only the keys before it fulfil. */
  private positionOf(isBefore: (key: Key) => boolean): Position {
    const chunk = partition(this.chunks.length, (at) => isBefore(this.chunks[at]?.at(-1) as Key))
    const keys = this.chunks[chunk] ?? []
    return { chunk, at: partition(keys.length, (at) => isBefore(keys[at] as Key)) }
  }
}

/** Which keys lie before a range and which after it. */
export interface KeyRange<Key> {
  isBefore: (key: Key) => boolean
  isAfter: (key: Key) => boolean
}

function partition(length: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
