import { join } from 'node:path'
import { filesUnder, ROOT } from './source-files'

const files = filesUnder('src').filter((path) => path.endsWith('/copy.ts') || path.endsWith('/kind-names.ts'))

type Catalogue = { zh: unknown; en: unknown }

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

function catalogues(): [name: string, catalogue: Catalogue][] {
  return files.flatMap((path) => {
    const exported = require(join(ROOT, path)) as Record<string, unknown>
    return Object.entries(exported).flatMap(([name, value]): [string, Catalogue][] =>
      isCatalogue(value) ? [[`${path} ${name}`, value]] : [],
    )
  })
}

/** Paths of all words, with what kind of value stands there. */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`]
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, `${path}/${key}`))
}

function emptyWords(words: unknown, path = ''): string[] {
  if (typeof words === 'string') return words.trim() === '' ? [path] : []
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => emptyWords(value, `${path}/${key}`))
}

const CHINESE = /[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/u
/** What stays Chinese in English: a unit on Chinese papers, and what leads a reader back to Chinese. */
const STAYS_CHINESE = /万元|语言|简体中文/gu

/** Calls what makes words from numbers and texts with something to make them from. */
function said(make: (...given: unknown[]) => unknown): unknown {
  const given = [
    [3, 3, 3],
    ['x', 'y', 'z'],
    [{}, 1],
    [['x', 'y'], 2],
    [new Date(0), 'x'],
  ]
  for (const some of given) {
    try {
      return make(...some)
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause
    }
  }
  return String(make)
}

function chineseIn(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return chineseIn(said(words as () => unknown), path)
  if (typeof words === 'string')
    return CHINESE.test(words.replace(STAYS_CHINESE, '')) ? [`${path}: ${words}`] : []
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => chineseIn(value, `${path}/${key}`))
}

describe('words', () => {
  it('are found in every copy.ts', () => {
    const withCatalogue = new Set(catalogues().map(([name]) => name.split(' ')[0]))
    expect(files.filter((path) => !withCatalogue.has(path))).toEqual([])
    expect(files.length).toBeGreaterThan(5)
  })

  it.each(catalogues())('%s has the same in Chinese and English', (_name, { zh, en }) => {
    expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
  })

  it.each(catalogues())('%s are English where they are said to be', (_name, { en }) => {
    expect(chineseIn(en)).toEqual([])
  })

  it.each(catalogues())('%s leaves nothing empty', (_name, { zh, en }) => {
    expect([...emptyWords(zh), ...emptyWords(en)]).toEqual([])
  })
})
