import { drawSheet, layOut, SHEET_WIDTH, type SheetContext } from './sheet'

/** A context in which every sign is as wide as its font is high, and that remembers what was drawn. */
function aContext() {
  const drawn: { text: string; x: number; y: number; font: string }[] = []
  const context: SheetContext = {
    font: '',
    fillStyle: '',
    textBaseline: '',
    measureText: (text) => ({ width: [...text].length * Number(/(\d+)px/u.exec(context.font)?.[1]) }),
    fillText: (text, x, y) => drawn.push({ text, x, y, font: context.font }),
    fillRect: () => {},
    scale: () => {},
  }
  return { context, drawn }
}

describe('a picture of words', () => {
  it('breaks what does not fit into rows and loses no sign', () => {
    const { context, drawn } = aContext()
    const text = '本方案供沟通使用，不构成行政承诺或协议'.repeat(4)
    drawSheet(context, layOut(context, [{ text, look: 'body' }]))
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.map((row) => row.text).join('')).toBe(text)
    for (const { text: row, x } of drawn) expect(x + [...row].length * 30).toBeLessThanOrEqual(SHEET_WIDTH)
  })

  const rowsOf = (text: string) => {
    const { context, drawn } = aContext()
    drawSheet(context, layOut(context, [{ text, look: 'body' }]))
    return drawn.map((row) => row.text)
  }

  it('begins a row where the text begins a line', () => {
    expect(rowsOf('办公面积 300 平方米\n\n下周来看场地\r\n带上租约')).toEqual([
      '办公面积 300 平方米',
      '',
      '下周来看场地',
      '带上租约',
    ])
  })

  it('breaks between words of English, and inside one only where no row holds it', () => {
    const words = 'Support for the digital economy, up to 300,000 yuan'
    const rows = rowsOf(words)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.join(' ')).toBe(words)
    expect(rowsOf('a'.repeat(30)).map(({ length }) => length)).toEqual([21, 9])
  })

  it('keeps an English word inside Chinese whole', () => {
    expect(rowsOf(`${'园区'.repeat(9)}Greenland大厦`)).toEqual(['园区'.repeat(9), 'Greenland大厦'])
  })

  it('puts rows below one another and is as high as they need', () => {
    const { context, drawn } = aContext()
    const laidOut = layOut(context, [
      { text: '服务方案', look: 'title' },
      { text: '条款', look: 'head', above: 20 },
      { text: '对接人', look: 'small' },
    ])
    drawSheet(context, laidOut)
    const tops = drawn.map(({ y }) => y)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(laidOut.height).toBeGreaterThan(tops.at(-1) ?? 0)
  })

  it('never becomes larger than every phone can draw, and then shows all of it smaller', () => {
    const { context, drawn } = aContext()
    const lines = Array.from({ length: 200 }, () => ({ text: '条款', look: 'body' as const }))
    const laidOut = layOut(context, lines)
    drawSheet(context, laidOut)
    expect(laidOut.height).toBeLessThanOrEqual(4_000)
    expect(drawn).toHaveLength(200)
    expect((drawn.at(-1)?.y ?? 0) * laidOut.scale).toBeLessThan(laidOut.height)
  })
})
