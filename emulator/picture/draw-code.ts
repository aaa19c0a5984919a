import { encode } from 'uqr'
import { type Colour, encodePng } from './encode-png'

/** How a code looks. */
export interface CodeLook {
  /** Width and height of the picture, in pixels. */
  width: number
  line: Colour
  ground: Colour
}

/** What a reader needs to be left empty around a code, in modules: ISO/IEC 18004. */
const QUIET_ZONE = 4

/** A QR code of a text as a PNG of exactly the asked width; what a module does not fill is margin. */
export function drawCode(text: string, { width, line, ground }: CodeLook): Buffer {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const module = Math.max(1, Math.floor(width / (size + 2 * QUIET_ZONE)))
  const margin = Math.floor((width - module * size) / 2)
  const pixels = new Uint8Array(width * width)
  for (const [row, modules] of data.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (!isDark) continue
      for (let y = margin + row * module; y < margin + (row + 1) * module; y += 1) {
        const start = y * width + margin + column * module
        pixels.fill(1, start, start + module)
      }
    }
  }
  return encodePng({ width, height: width, palette: [ground, line], pixels })
}
