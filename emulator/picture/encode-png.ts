import { deflateSync } from 'node:zlib'

/** Red, green, blue and how opaque, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/** A picture of few colours: for each pixel, row by row, its place in `palette`. */
export interface PalettePicture {
  width: number
  height: number
  palette: readonly Colour[]
  pixels: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BITS_PER_PIXEL = 8
const BY_PALETTE = 3

/** The bytes of a PNG file: https://www.w3.org/TR/png-3/ */
export function encodePng({ width, height, palette, pixels }: PalettePicture): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([BITS_PER_PIXEL, BY_PALETTE, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3]))),
    chunk('IDAT', deflateSync(unfilteredLines(width, height, pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each line begins with the number of its filter; 0 is none. */
function unfilteredLines(width: number, height: number, pixels: Uint8Array): Buffer {
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  }
  return lines
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(typed.length + 8)
  framed.writeUInt32BE(data.length, 0)
  typed.copy(framed, 4)
  framed.writeUInt32BE(checksum(typed), typed.length + 4)
  return framed
}

/** CRC-32 as PNG wants it; Node's zlib has it from version 22 on only. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1
  }
  return remainder
})
