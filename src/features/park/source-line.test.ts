import type { Citation, ContentSource } from '@contract/content/source'
import { expect, test } from '@jest/globals'
import { sourceLine } from './source-line'

const report: ContentSource = { id: 'report', title: '报告', kind: 'government_report', dataYear: 2015 }
const article: ContentSource = {
  id: 'article',
  title: '文章',
  kind: 'web_rewrite',
  dataYear: null,
  caution: '未见官方出处',
}
const find = (id: string) => [report, article].find((source) => source.id === id)
const words = {
  year: (year: number) => `${year}年`,
  yearUnknown: '年份未述',
  from: (sources: string) => `来源：${sources}`,
}

const cases: [string, Citation[], string][] = [
  [
    'a citation without a year takes the one its source speaks of',
    [{ source: 'report' }],
    '来源：《报告》（2015年）',
  ],
  ['its own year goes before that', [{ source: 'report', year: 2014 }], '来源：《报告》（2014年）'],
  [
    'a source without a year says so, and what to beware of',
    [{ source: 'article' }],
    '来源：《文章》（年份未述，未见官方出处）',
  ],
  [
    'the same source is named once with every year',
    [{ source: 'report' }, { source: 'report', year: 2014 }, { source: 'report' }],
    '来源：《报告》（2015年，2014年）',
  ],
  ['a source that is not published is not named', [{ source: 'lost' }], ''],
  ['no citation is no line', [], ''],
]

test.each(cases)('%s', (_title, cites, expected) => {
  expect(sourceLine(cites, find, words)).toBe(expected)
})
