import { Buffer } from 'node:buffer'

/** What a camera writes into a picture, recognisable in whatever is kept of it. */
export const CAMERA_NOTE = 'GPS 30.27 N 120.15 E'

/** A PDF of one empty page, as small as readers take. */
export function aPdf(text = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%${text}\n%%EOF\n`,
  )
}

const segment = (marker: number, payload: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(payload.length + 2, 2)
  return Buffer.concat([head, payload])
}

/** An Exif block that says how to turn the picture and where it was taken. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(CAMERA_NOTE)])
}

/** A white JPEG of one pixel, as encoders write it. */
const ONE_PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
)

/** A JPEG; with what a camera adds to it, and what some programs hang on behind its end. */
export function aJpeg({
  orientation = 1,
  notes = false,
}: {
  orientation?: number
  notes?: boolean
} = {}): Buffer {
  if (!notes) return Buffer.concat([ONE_PIXEL, Buffer.from([0xff, 0xd9])])
  return Buffer.concat([
    ONE_PIXEL.subarray(0, 20),
    segment(0xe1, exif(orientation)),
    segment(0xed, Buffer.from(`Photoshop ${CAMERA_NOTE}`)),
    segment(0xfe, Buffer.from(CAMERA_NOTE)),
    ONE_PIXEL.subarray(20),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(CAMERA_NOTE),
  ])
}

const chunk = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

/**
 * A PNG, with `notes` with a text and an Exif chunk. `shows` stands where the picture itself is, so that nothing which is
 * stripped takes it away. Its checksums are empty, which nothing here reads.
 */
export function aPng({ notes = false, shows = '\u0001' }: { notes?: boolean; shows?: string } = {}): Buffer {
  const extra = notes
    ? [chunk('tEXt', Buffer.from(CAMERA_NOTE)), chunk('eXIf', Buffer.from(CAMERA_NOTE))]
    : []
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.alloc(13)),
    ...extra,
    chunk('IDAT', Buffer.from(shows)),
    chunk('IEND', Buffer.alloc(0)),
    ...(notes ? [Buffer.from(CAMERA_NOTE)] : []),
  ])
}

const riff = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** A WebP of the extended form. */
export function aWebp({ notes = false }: { notes?: boolean } = {}): Buffer {
  const features = Buffer.alloc(10)
  features[0] = notes ? 0b1100 : 0
  const extra = notes ? [riff('EXIF', Buffer.from(CAMERA_NOTE)), riff('XMP ', Buffer.from(CAMERA_NOTE))] : []
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', features),
    riff('VP8 ', Buffer.from([1, 2, 3])),
    ...extra,
  ])
  return Buffer.concat([riff('RIFF', body), ...(notes ? [Buffer.from(CAMERA_NOTE)] : [])])
}
