import { joinBytes } from './join-bytes'

const HEAD_BYTES = 12
const CHUNK_HEAD_BYTES = 8

/** Chunks that say how the picture looks (https://developers.google.com/speed/webp/docs/riff_container). */
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const PICTURES = new Set(['VP8 ', 'VP8L', 'ANMF'])
/** Bits of VP8X that announce Exif and XMP. */
const ANNOUNCES_METADATA = 0b0000_1100

/** A WebP without Exif, XMP and anything behind its end. Null when it is no whole WebP. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < HEAD_BYTES) return null
  const end = CHUNK_HEAD_BYTES + view.getUint32(4, true)
  if (end > bytes.length) return null
  const kept: Uint8Array[] = []
  let hasPicture = false
  let at = HEAD_BYTES
  while (at + CHUNK_HEAD_BYTES <= end) {
    const size = view.getUint32(at + 4, true)
    const next = at + CHUNK_HEAD_BYTES + size + (size % 2)
    if (at + CHUNK_HEAD_BYTES + size > end) return null
    const type = String.fromCharCode(...bytes.subarray(at, at + 4))
    if (KEPT.has(type)) kept.push(keptChunk(type, bytes.subarray(at, Math.min(next, end))))
    hasPicture ||= PICTURES.has(type)
    at = next
  }
  return hasPicture ? withHead(bytes, kept) : null
}

function keptChunk(type: string, chunk: Uint8Array): Uint8Array {
  if (type !== 'VP8X') return chunk
  const changed = chunk.slice()
  changed[CHUNK_HEAD_BYTES] = (chunk[CHUNK_HEAD_BYTES] ?? 0) & ~ANNOUNCES_METADATA
  return changed
}

function withHead(bytes: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  const joined = joinBytes([bytes.subarray(0, HEAD_BYTES), ...chunks])
  new DataView(joined.buffer).setUint32(4, joined.length - CHUNK_HEAD_BYTES, true)
  return joined
}
