import type { Place } from '@contract/content/place'
import { expect, test } from '@jest/globals'
import { projectLine } from './project-line'

const cite = { source: 'report', year: 2015 }
const fact = { label: '当年进度', value: '主体进入验收', cite }

test.each<[string, Pick<Place, 'status' | 'facts'>, object | undefined]>([
  [
    'its status with the publication',
    { status: '力争开工', facts: [fact] },
    { text: '力争开工', cites: [cite] },
  ],
  [
    'the first reported fact where no status is stated',
    { facts: [fact] },
    { text: '当年进度：主体进入验收', cites: [cite] },
  ],
  ['a status alone', { status: '力争开工', facts: [] }, { text: '力争开工', cites: [] }],
  ['nothing where nothing is known', { facts: [] }, undefined],
])('a project says %s', (_title, about, expected) => {
  expect(projectLine(about as Place)).toEqual(expected)
})
