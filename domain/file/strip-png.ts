import { joinBytes } from './join-bytes'

const SIGNATURE_BYTES = 8
/** Length, type and checksum around the data of a chunk. */
const AROUND = 12

/** Chunks that say how the picture looks (https://www.w3.org/TR/png-3/#4Concepts.FormatChunks). */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
])

/** A PNG without texts, times, Exif and anything behind its end. Null when it is no whole PNG. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_BYTES)]
  let at = SIGNATURE_BYTES
  let hasData = false
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at === SIGNATURE_BYTES && type !== 'IHDR') return null
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return hasData ? joinBytes(kept) : null
    hasData ||= type === 'IDAT'
    at = end
  }
  return null
}
