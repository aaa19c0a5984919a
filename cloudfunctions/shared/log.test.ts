import { causeForLog } from './log'

const textOf = (message: string) => causeForLog(new Error(message))

it.each([
  ['a phone number', 'no room for 13800002046', '13800002046'],
  ['a phone number in groups', 'no room for +49 176 1234567', '1234567'],
  ['a WeChat user', 'E11000 duplicate key: wx:oAbC_d-1', 'oAbC_d-1'],
  ['a web visitor', 'E11000 duplicate key: web:uid-7', 'uid-7'],
])('what a log says of a cause does not name %s', (_title, message, secret) => {
  expect(textOf(message)).not.toContain(secret)
})

it('says what happened, where, and with which code', () => {
  expect(textOf('storage did not delete 2 files: STORAGE_REQUEST_FAIL')).toMatch(
    /^Error: storage did not delete 2 files: STORAGE_REQUEST_FAIL\n.*log\.test\.ts:\d+:\d+/su,
  )
})
