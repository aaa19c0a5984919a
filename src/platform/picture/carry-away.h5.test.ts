import { carryAway } from './index.h5'

const sheet = { name: '匹配结果', lines: [{ text: '可能适用的政策', look: 'title' as const }] }

const context = { measureText: () => ({ width: 0 }), fillText() {}, fillRect() {}, scale() {} }

/** A browser with this canvas; gives what it saved, by name. */
function aBrowser(canvas: object): string[] {
  const saved: string[] = []
  const link = { href: '', download: '', click: () => saved.push(link.download) }
  Object.assign(globalThis, {
    document: { createElement: (name: string) => (name === 'a' ? link : canvas) },
  })
  return saved
}

beforeEach(() => {
  jest.useFakeTimers()
  jest.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture')
  jest.spyOn(URL, 'revokeObjectURL').mockReturnValue()
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document')
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('a picture on the web', () => {
  it('is saved under the name of its sheet', async () => {
    const saved = aBrowser({
      getContext: () => context,
      toBlob: (take: (blob: Blob) => void) => take(new Blob(['picture'])),
    })
    expect(await carryAway(sheet)).toBe('saved')
    expect(saved).toEqual(['匹配结果.png'])
  })

  const broken = () => {
    throw new Error('this browser lets nobody read a canvas')
  }
  it.each<[string, object]>([
    ['has no canvas', { getContext: () => null }],
    [
      'makes no picture of it',
      { getContext: () => context, toBlob: (take: (none: null) => void) => take(null) },
    ],
    ['refuses to draw', { getContext: broken }],
    ['refuses to read what was drawn', { getContext: () => context, toBlob: broken }],
  ])('is told to have failed where the browser %s', async (_title, canvas) => {
    const warned = jest.spyOn(console, 'warn').mockReturnValue()
    const saved = aBrowser(canvas)
    expect(await carryAway(sheet)).toBe('failed')
    expect(saved).toEqual([])
    expect(warned).toHaveBeenCalledTimes(1)
  })
})
