import type { FileProblem } from '@contract/inquiry/file-problems'
import { type FileType, mostBytesOf } from '@contract/inquiry/files'
import { sniffFileType } from './sniff-file-type'
import { stripJpeg } from './strip-jpeg'
import { stripPng } from './strip-png'
import { stripWebp } from './strip-webp'

/** What was said of a file before it was sent. */
export interface FileClaim {
  type: FileType
  size: number
}

export type Inspected = { ok: true; bytes: Uint8Array } | { ok: false; problem: FileProblem }

const strip: Record<FileType, (bytes: Uint8Array) => Uint8Array | null> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  pdf: (bytes) => bytes,
}

/** What is wrong with what is said of a file, before a byte of it was seen; null when nothing is. */
export function problemOfClaim({ type, size }: FileClaim): FileProblem | null {
  if (size === 0) return 'empty'
  return size > mostBytesOf(type) ? 'too_large' : null
}

/**
 * Looks at the bytes that arrived: their number and beginning must be as was said, a picture must be whole. Gives the
 * bytes to keep, which of a picture are without what the camera wrote into it.
 */
export function inspectFile(claim: FileClaim, bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > mostBytesOf(claim.type)) return { ok: false, problem: 'too_large' }
  if (sniffFileType(bytes) !== claim.type) return { ok: false, problem: 'wrong_type' }
  if (bytes.length !== claim.size) return { ok: false, problem: 'damaged' }
  const stripped = strip[claim.type](bytes)
  return stripped === null ? { ok: false, problem: 'damaged' } : { ok: true, bytes: stripped }
}
