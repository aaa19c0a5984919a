import { type DistrictContent, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import { textsOf } from '../read-layer'
import type { Rule } from './rule'

type Lines = Readonly<Record<string, unknown>>

const CHINESE = /[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/u
const MARK = 'Example'

/** The Chinese text an English line stands for, where it does not have the same name at the top of the item. */
function chineseOf(item: LocatedItem, line: string): unknown {
  if (item.kind === 'place') {
    if (line === 'areaLabel') return item.data.area?.label
    // The name itself where the Chinese one is short enough to have no other.
    if (line === 'shortName') return item.data.shortName ?? item.data.name
  }
  if (item.kind === 'settings') {
    if (line === 'formerNote') return item.data.former?.note
    if (line === 'papers') return item.data.inquiry.settle.papers
  }
  return (item.data as Lines)[line]
}

function linesOf(item: LocatedItem): [line: string, english: unknown][] {
  const en: Lines = 'en' in item.data ? (item.data.en ?? {}) : {}
  return Object.entries(en).filter(([, english]) => english !== undefined)
}

function lineProblems(item: LocatedItem): Problem[] {
  return linesOf(item).flatMap(([line, english]) => {
    const chinese = chineseOf(item, line)
    const at = ['en', line]
    if (chinese === undefined) return [problemAt(item, at, `stands for no Chinese ${line}`)]
    if (!Array.isArray(english) || !Array.isArray(chinese) || english.length === chinese.length) return []
    return [problemAt(item, at, `has ${english.length} lines for ${chinese.length} Chinese ones`)]
  })
}

/** An English line stands for a Chinese text that is there; a list has a line for each of its lines. */
export const englishLines: Rule = {
  name: 'english-lines',
  check: ({ items }: DistrictContent) => items.flatMap(lineProblems),
}

/** No Chinese character stands in what readers of English see, so that no sentence is half translated. */
export const englishIsEnglish: Rule = {
  name: 'english-is-english',
  check: ({ items }: DistrictContent) =>
    items.flatMap((item) =>
      textsOf(item.data)
        .filter(({ path, text }) => path.includes('en') && CHINESE.test(text))
        .map(({ path }) => problemAt(item, path, 'an English line has Chinese characters')),
    ),
}

/** What is invented says so in English too. */
export const englishExamples: Rule = {
  name: 'english-examples',
  check: ({ items }: DistrictContent) =>
    items
      .filter(({ layer, kind }) => layer === 'demo' && kind !== 'settings')
      .flatMap((item) =>
        linesOf(item)
          .filter(([line, text]) => ['title', 'name'].includes(line) && !String(text).startsWith(MARK))
          .map(([line]) => problemAt(item, ['en', line], `an invented ${line} begins with ${MARK}`)),
      ),
}
