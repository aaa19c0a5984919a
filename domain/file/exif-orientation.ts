const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ORIENTATION_TAG = 0x0112
const ENTRY_BYTES = 12

/**
 * How a picture has to be turned (1 to 8) by the Exif block of a JPEG, which is the payload of its APP1 segment; null
 * when it says nothing of it. https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf
 */
export function exifOrientation(payload: Uint8Array): number | null {
  if (!EXIF.every((byte, index) => payload[index] === byte)) return null
  const view = new DataView(payload.buffer, payload.byteOffset + EXIF.length, payload.length - EXIF.length)
  if (view.byteLength < 14) return null
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return null
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * ENTRY_BYTES
    if (at + ENTRY_BYTES > view.byteLength) return null
    if (view.getUint16(at, little) === ORIENTATION_TAG) return inRange(view.getUint16(at + 8, little))
  }
  return null
}

const inRange = (value: number) => (value >= 1 && value <= 8 ? value : null)

/** An APP1 segment that says nothing but how the picture has to be turned. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  return Uint8Array.from([0xff, 0xe1, 0, 2 + EXIF.length + tiff.length, ...EXIF, ...tiff])
}
