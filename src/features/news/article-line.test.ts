import type { ContentSource } from '@contract/content/source'
import { expect, test } from '@jest/globals'
import { articleLine } from './article-line'
import { newsCopy } from './copy'

const source = (about: Partial<ContentSource>): ContentSource => ({
  id: 'source',
  title: '标题',
  kind: 'web_rewrite',
  dataYear: null,
  ...about,
})

test.each<[string, ContentSource | undefined, string]>([
  [
    'a web article says its year and that no official origin was found',
    source({ dataYear: 2017, caution: '网页整理，未见官方出处' }),
    '资料年份 2017 · 网页整理，未见官方出处',
  ],
  [
    'material without a year says so',
    source({ yearText: '2021年以前', caution: '网页整理，未见官方出处' }),
    '资料年份未述 · 网页整理，未见官方出处',
  ],
  [
    'a report of 2016 speaks of 2015',
    source({ kind: 'government_report', dataYear: 2015 }),
    '资料年份 2015 · 政府工作报告',
  ],
  ['an article whose source is gone claims nothing', undefined, '资料年份未述'],
])('%s', (_title, given, expected) => {
  expect(articleLine(given, newsCopy.zh)).toBe(expected)
})
