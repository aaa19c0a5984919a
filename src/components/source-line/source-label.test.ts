import { applyDelta, emptyCatalog } from '@/platform/catalog/catalog'
import { sourceLabel } from './source-label'

const catalog = applyDelta(emptyCatalog(), [
  { kind: 'event', id: 'summit', rev: 1, data: { id: 'summit', title: '示例峰会' } },
  { kind: 'place', id: 'town', rev: 1, data: { id: 'town', name: '示例小镇' } },
  { kind: 'spot', id: 'gate', rev: 1, data: { id: 'gate', label: '大门签到处' } },
])

describe('the words for where a code hung', () => {
  it.each([
    ['an event and its spot', 's:summit/gate', '示例峰会 · 大门签到处'],
    ['a park without a spot', 'p:town', '示例小镇'],
    ['a park whose spot is not published', 'p:town/back', '示例小镇'],
    ['only the spot when the event is gone', 's:gone/gate', '大门签到处'],
    ['the code itself when nothing is known', 'e:gone', 'e:gone'],
    ['the code itself when it is malformed', 'hello world', 'hello world'],
  ])('name %s', (_title, scene, expected) => {
    expect(sourceLabel(scene, catalog)).toBe(expected)
  })
})
