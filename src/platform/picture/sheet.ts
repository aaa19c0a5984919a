/** One text of a picture; it may have several lines. */
export interface SheetLine {
  text: string
  look: 'title' | 'head' | 'body' | 'small'
  /** Space above it, px of the picture. */
  above?: number
}

/** A picture made of words alone, to be carried away. */
export interface Sheet {
  /** What the file is called, without ending. */
  name: string
  lines: readonly SheetLine[]
}

/** As wide as a phone draws sharply. */
export const SHEET_WIDTH = 750
const MARGIN = 48
/** Beyond this WeChat makes no picture of a canvas on every phone; a longer sheet becomes smaller as a whole. */
const MOST_HEIGHT = 4_000

const looks = {
  title: { size: 44, height: 62, weight: 'bold', colour: '#12201E' },
  head: { size: 34, height: 50, weight: 'bold', colour: '#0B5D5B' },
  body: { size: 30, height: 46, weight: 'normal', colour: '#12201E' },
  small: { size: 24, height: 38, weight: 'normal', colour: '#5B6966' },
} as const

/** The part of a drawing context that a sheet needs; browsers and WeChat both have it. */
export interface SheetContext {
  font: string
  fillStyle: unknown
  textBaseline: unknown
  scale(x: number, y: number): void
  measureText(text: string): { width: number }
  fillText(text: string, x: number, y: number): void
  fillRect(x: number, y: number, width: number, height: number): void
}

const fontOf = ({ look }: SheetLine) => `${looks[look].weight} ${looks[look].size}px sans-serif`

/** What stays on one row: a word of another script with the space after it, or one sign of Chinese, which breaks anywhere. */
const PIECES = /[^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef]+\s*|\s+|./gu

type Fits = (row: string) => boolean

/** A word that no row holds is broken like Chinese. */
const piecesOf = (text: string, fits: Fits): string[] =>
  (text.match(PIECES) ?? []).flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : [...piece]))

function broken(paragraph: string, fits: Fits): string[] {
  const rows: string[] = []
  let row = ''
  for (const piece of piecesOf(paragraph, fits)) {
    if (row !== '' && !fits((row + piece).trimEnd())) {
      rows.push(row.trimEnd())
      row = ''
    }
    row += piece
  }
  return [...rows, row.trimEnd()]
}

/** The rows of a text as it was written, line by line; a row is as long as fits. */
function rowsOf(context: SheetContext, line: SheetLine): string[] {
  context.font = fontOf(line)
  const fits = (row: string) => context.measureText(row).width <= SHEET_WIDTH - 2 * MARGIN
  return line.text.split(/\r?\n/u).flatMap((paragraph) => broken(paragraph, fits))
}

interface PlacedRow {
  line: SheetLine
  text: string
  y: number
}

/** A sheet in rows; `width` and `height` are those of the picture, `scale` makes a long one fit. */
export interface LaidOut {
  rows: readonly PlacedRow[]
  width: number
  height: number
  scale: number
}

/** Where each row stands, and how large the picture becomes. */
export function layOut(context: SheetContext, lines: readonly SheetLine[]): LaidOut {
  let y = MARGIN
  const rows = lines.flatMap((line) => {
    y += line.above ?? 0
    return rowsOf(context, line).map((text): PlacedRow => {
      const row = { line, text, y }
      y += looks[line.look].height
      return row
    })
  })
  const full = y + MARGIN
  const scale = Math.min(1, MOST_HEIGHT / full)
  return { rows, width: Math.floor(SHEET_WIDTH * scale), height: Math.floor(full * scale), scale }
}

/** Draws what was laid out: dark on white in every theme, since it is shown elsewhere. */
export function drawSheet(context: SheetContext, { rows, width, height, scale }: LaidOut): void {
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, width, height)
  context.scale(scale, scale)
  context.textBaseline = 'top'
  for (const { line, text, y } of rows) {
    context.font = fontOf(line)
    context.fillStyle = looks[line.look].colour
    context.fillText(text, MARGIN, y)
  }
}
