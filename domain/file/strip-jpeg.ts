import { exifOrientation, orientationSegment } from './exif-orientation'
import { joinBytes } from './join-bytes'

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const COMMENT = 0xfe
const ICC_PROFILE = 'ICC_PROFILE\0'
const JFIF = 'JFIF\0'

const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef
/** Restart markers and TEM stand alone, without a length. */
const standsAlone = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01

function beginsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** What the picture needs to look right: JFIF's head, its colours. Everything else an application wrote goes. */
function isKept(marker: number, payload: Uint8Array): boolean {
  if (marker === COMMENT) return false
  if (!isApplication(marker)) return true
  if (marker === 0xe0) return beginsWith(payload, JFIF)
  if (marker === 0xe2) return beginsWith(payload, ICC_PROFILE)
  return marker === 0xee && beginsWith(payload, 'Adobe')
}

/** Where the coded data after a scan's head ends: the next marker that belongs to no such data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !standsAlone(next)) return at
    at += 1
  }
  return bytes.length
}

/**
 * A JPEG without what a camera or a program wrote into it (place, time, device, thumbnail, comments, anything behind
 * its end); how it has to be turned stays. Null when it is no whole JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  let hasScan = false
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END_OF_IMAGE)
      return hasScan ? joinBytes([...kept, Uint8Array.of(0xff, END_OF_IMAGE)]) : null
    const end = standsAlone(marker) ? at + 2 : at + 2 + lengthAt(bytes, at + 2)
    if (end > bytes.length || end < at + 2) return null
    const isScan = marker === START_OF_SCAN
    const stop = isScan ? endOfScan(bytes, end) : end
    kept.push(...keptOf(marker, bytes.subarray(at, stop)))
    hasScan ||= isScan
    at = stop
  }
  return null
}

/** The length of a segment counts its own two bytes; less than that is no length. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return length < 2 ? Number.POSITIVE_INFINITY : length
}

function keptOf(marker: number, segment: Uint8Array): Uint8Array[] {
  const payload = segment.subarray(4)
  if (isKept(marker, payload)) return [segment]
  const orientation = marker === 0xe1 ? exifOrientation(payload) : null
  return orientation === null || orientation === 1 ? [] : [orientationSegment(orientation)]
}
