import { expect, test } from '@jest/globals'
import { afterWords } from './after-words'

test.each([
  ['a date is set off by a space', '11月26日 14:00', '预计 11月26日 14:00 前答复'],
  ['a day in a word is not', '今天 14:00', '预计今天 14:00 前答复'],
])('%s', (_title, moment, expected) => {
  expect(`预计${afterWords(moment)} 前答复`).toBe(expected)
})
