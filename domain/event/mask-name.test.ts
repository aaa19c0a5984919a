import { maskName } from './mask-name'

test.each([
  ['a name of two characters keeps the first', '林越', '林*'],
  ['three keep first and last', '王小明', '王*明'],
  ['four keep first and last', '欧阳娜娜', '欧**娜'],
  ['a long Latin name does not tell its length', 'Alexandra Smith', 'A****h'],
  ['a single character is shown', '林', '林'],
  ['rare characters count once', '𠮷田', '𠮷*'],
])('%s', (_title, name, expected) => {
  expect(maskName(name)).toBe(expected)
})
