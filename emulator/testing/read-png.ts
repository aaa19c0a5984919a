import { inflateSync } from 'node:zlib'

/** A picture as `drawCode` makes it, opened again: red, green, blue and opacity of each pixel. */
export interface ReadPicture {
  width: number
  height: number
  pixels: Uint8ClampedArray
}

/** Reads a PNG of at most 256 colours without filters; anything else is an error of the test. */
export function readPng(bytes: Buffer): ReadPicture {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const part = (type: string): Buffer => {
    const found = chunks.get(type)
    if (found === undefined) throw new Error(`The picture has no ${type}.`)
    return found
  }
  const width = part('IHDR').readUInt32BE(0)
  const height = part('IHDR').readUInt32BE(4)
  const lines = inflateSync(part('IDAT'))
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = lines[y * (width + 1) + 1 + x] ?? 0
      const opacity = part('tRNS')[colour] ?? 255
      pixels.set([...part('PLTE').subarray(colour * 3, colour * 3 + 3), opacity], (y * width + x) * 4)
    }
  }
  return { width, height, pixels }
}
