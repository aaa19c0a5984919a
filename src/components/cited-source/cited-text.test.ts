import type { Citation, ContentSource } from '@contract/content/source'
import { expect, test } from '@jest/globals'
import { citedText } from './cited-text'
import { citedCopy } from './copy'

const report: ContentSource = { id: 'report', title: '报告', kind: 'government_report', dataYear: 2015 }
const article: ContentSource = {
  id: 'article',
  title: '文章',
  kind: 'web_rewrite',
  dataYear: null,
  caution: '未见官方出处',
}
const find = (id: string) => [report, article].find((source) => source.id === id)

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
    '来源：《文章》（资料年份未述，未见官方出处）',
  ],
  [
    'the same source is named once with every year',
    [{ source: 'report' }, { source: 'report', year: 2014 }, { source: 'report' }],
    '来源：《报告》（2015年，2014年）',
  ],
  [
    'a source that is not published is not named beside one that is',
    [{ source: 'report' }, { source: 'lost' }],
    '来源：《报告》（2015年）',
  ],
  ['where no source is published the line says so', [{ source: 'lost' }], '出处待补'],
  ['no citation is no line', [], ''],
]

test.each(cases)('%s', (_title, cites, expected) => {
  expect(citedText(cites, find, citedCopy.zh)).toBe(expected)
})
