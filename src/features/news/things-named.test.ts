import { expect, test } from '@jest/globals'
import { type Named, thingsNamed } from './things-named'

const town: Named = { id: 'town', names: ['跨贸小镇'] }
const park: Named = { id: 'park', names: ['电子商务产业园'] }
const border: Named = { id: 'border', names: ['中国（杭州）跨境贸易电子商务产业园', '跨境园'] }
const fund: Named = { id: 'fund', names: ['“1+X”经济扶持政策', '“1+X”政策'] }
const things = [park, border, town, fund]

test.each<[string, string[], string[]]>([
  ['a text that names nothing', ['招商的方向写得很具体。'], []],
  ['two places in the order of the text', ['跨贸小镇在先，', '电子商务产业园在后。'], ['town', 'park']],
  [
    'the longer name and not the one inside of it',
    ['中国（杭州）跨境贸易电子商务产业园日均过万单'],
    ['border'],
  ],
  [
    'both where both are named',
    ['中国(杭州)跨境贸易电子商务产业园过万单，电子商务产业园20亿元'],
    ['border', 'park'],
  ],
  ['a thing once, however often it is named', ['跨贸小镇。跨贸小镇。'], ['town']],
  ['a policy without its quotation marks', ['“1+X”政策当年合计兑现'], ['fund']],
  ['nothing by a name that is too short to be sure', ['跨境园过万单'], []],
])('finds %s', (_title, texts, expected) => {
  expect(thingsNamed(texts, things).map(({ id }) => id)).toEqual(expected)
})
