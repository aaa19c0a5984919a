import { invitationCodeIn } from './invitation-code'

const CODE = 'abcDEF123_-abcDEF123_-ab'

const cases: [string, string, string | undefined][] = [
  ['a code alone is the code', CODE, CODE],
  ['space around it is no part of it', `  ${CODE}\n`, CODE],
  ['a code inside a sentence is found', `邀请码：${CODE}，24 小时内有效`, CODE],
  ['a code inside a link is found', `https://example.cn/pages/staff/join/index?token=${CODE}`, CODE],
  ['22 characters are enough', 'a'.repeat(22), 'a'.repeat(22)],
  ['21 characters are too few', 'a'.repeat(21), undefined],
  ['65 characters are too many', 'a'.repeat(65), undefined],
  ['nothing typed is no code', '', undefined],
]

test.each(cases)('%s', (_title, text, expected) => {
  expect(invitationCodeIn(text)).toBe(expected)
})
