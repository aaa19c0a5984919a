export interface ByteRange {
  from: number
  /** Inclusive. */
  to: number
}

/**
 * The one range a `Range` header asks for. `undefined`: send everything (no header, several ranges, another unit);
 * `'unsatisfiable'`: nothing of it lies inside the file, answer 416.
 */
export function readByteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  const range =
    first === ''
      ? { from: Math.max(0, size - Number(last)), to: size - 1 }
      : { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
  return range.from > range.to || range.from >= size ? 'unsatisfiable' : range
}
