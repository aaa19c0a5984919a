import type { Figure } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { figureCopy } from './copy'
import { fullValue, grouped } from './value-text'

test.each([
  ['764.00', '764.00'],
  ['34239', '34,239'],
  ['1234567.80', '1,234,567.80'],
  ['-35.9', '-35.9'],
  ['0.41', '0.41'],
])('%s is printed as %s, nothing rounded', (decimal, expected) => {
  expect(grouped(decimal)).toBe(expected)
})

test.each<[string, Figure['status'], string, string]>([
  ['an actual value', 'actual', '亿元', '94.40 亿元'],
  ['a final value', 'final', '亿元', '94.40 亿元'],
  ['an estimate', 'estimated', '%', '预计 94.40%'],
  ['a target', 'target', '亿美元', '目标 94.40 亿美元'],
])('%s says what it is', (_title, status, unit, expected) => {
  const figure = { id: 'a', indicator: '甲', yearText: '2015', cite: { source: 's' }, value: '94.40' }
  expect(fullValue({ ...figure, unit, status }, figureCopy.zh)).toBe(expected)
})
