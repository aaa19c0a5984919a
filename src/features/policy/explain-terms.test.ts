import type { Term } from '@contract/content/knowledge'
import { explainTerms } from './explain-terms'

function term(no: number, name: string, matches: string[] = []): Term {
  return { id: `term-${no}`, no, name, matches, definition: '解释', cite: { source: 'report' } }
}

const terms = [
  term(1, '容缺受理'),
  term(2, '容缺受理制度'),
  term(3, '五水共治', ['治水五件事']),
  term(4, '个转企'),
  term(5, '513武林英才', ['513']),
]

/** Terms in brackets, so that a case reads as the line it stands for. */
const marked = (text: string) =>
  explainTerms(text, terms)
    .map((part) => (part.term === undefined ? part.text : `[${part.text}:${part.term.no}]`))
    .join('')

const cases: [string, string, string][] = [
  ['a text without terms stays one plain stretch', '没有名词', '没有名词'],
  ['an empty text has no parts', '', ''],
  ['a term inside a sentence is cut out', '可容缺受理，再补正', '可[容缺受理:1]，再补正'],
  ['the longest spelling wins', '按容缺受理制度办', '按[容缺受理制度:2]办'],
  ['another spelling leads to the same term', '推进治水五件事', '推进[治水五件事:3]'],
  ['terms that follow each other do not overlap', '个转企容缺受理', '[个转企:4][容缺受理:1]'],
  ['a term is marked only the first time', '个转企，还是个转企', '[个转企:4]，还是个转企'],
  ['two spellings of one term are marked once', '五水共治即治水五件事', '[五水共治:3]即治水五件事'],
  [
    'a long spelling that was explained is not explained again by a shorter term inside it',
    '容缺受理制度、容缺受理制度',
    '[容缺受理制度:2]、容缺受理制度',
  ],
  ['digits inside a longer number are no term', '投入51300元、2513家', '投入51300元、2513家'],
  ['digits that stand alone are a term', '“521”与“513”', '“521”与“[513:5]”'],
  ['a term at the end of the text is found', '支持个转企', '支持[个转企:4]'],
]

test.each(cases)('%s', (_title, text, expected) => {
  expect(marked(text)).toBe(expected)
})

test('the parts put together are the text', () => {
  const text = '容缺受理制度与个转企、容缺受理与个转企'
  expect(
    explainTerms(text, terms)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

test('without any terms the text is one part', () => {
  expect(explainTerms('容缺受理', [])).toEqual([{ text: '容缺受理' }])
})
