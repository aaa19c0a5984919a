import { unbroken } from './unbroken'

test.each([
  ['最高 18 万元', '最高 18\u00a0万元'],
  ['1,200.5 万元 至 2 亿元', '1,200.5\u00a0万元 至 2\u00a0亿元'],
  ['租 150 ㎡，8 人', '租 150\u00a0㎡，8\u00a0人'],
  ['12.5%', '12.5%'],
  ['2 parks', '2 parks'],
])('%s has a line of its own for no unit', (text, expected) => {
  expect(unbroken(text)).toBe(expected)
})
