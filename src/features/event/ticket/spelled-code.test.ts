import { spelledCode } from './spelled-code'

test('a code is spelled sign by sign with a pause between the groups', () => {
  expect(spelledCode('T7K2 3F7K')).toBe('T 7 K 2，3 F 7 K')
})
