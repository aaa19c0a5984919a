import * as v from 'valibot'
import { line, phone, prose } from './fields'

const read = (schema: v.GenericSchema<unknown, string>, value: unknown) => {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : parsed.issues.map((issue) => issue.message)
}

describe('a phone number', () => {
  it.each([
    ['as it is', '13800002046', '13800002046'],
    ['with spaces', '138 0000 2046', '13800002046'],
    ['with the country code', '+86 138-0000-2046', '13800002046'],
    ['with the country code dialled', '0086 13800002046', '13800002046'],
    ['typed by a Chinese keyboard', '１３８ ００００　２０４６', '13800002046'],
    ['of a landline', '（0571）8888 8888', '057188888888'],
    ['from abroad', '+49 (176) 1234567', '+491761234567'],
  ])('is taken %s', (_how, typed, stored) => {
    expect(read(phone, typed)).toBe(stored)
  })

  it.each([
    '',
    '1380000204',
    '138000020466',
    '12800002046',
    '+0123456789',
    '138a0002046',
    '49 176 1234567',
    ' ',
  ])('is refused as %j', (typed) => {
    expect(read(phone, typed)).toEqual(['PHONE'])
  })
})

describe('text', () => {
  it.each([
    ['is trimmed', line(1, 5), ' 云衡 ', '云衡'],
    ['is composed', line(1, 1), 'e\u0301', 'é'],
    ['is counted in characters, not in halves of them', line(1, 2), '𠮷𠮷', '𠮷𠮷'],
    ['keeps its line breaks where it may have several', prose(1, 20), 'a\r\nb\rc', 'a\nb\nc'],
  ])('%s', (_what, schema, typed, stored) => {
    expect(read(schema, typed)).toBe(stored)
  })

  it.each([
    ['only spaces', line(1, 5), ' \u3000 ', 'REQUIRED'],
    ['a NUL', line(1, 5), 'a\u0000', 'CONTROL_CHARACTERS'],
    ['a line break in one line', line(1, 5), 'a\nb', 'CONTROL_CHARACTERS'],
    ['half a character', line(1, 5), 'a\ud800', 'CONTROL_CHARACTERS'],
    ['an emoji in a name', line(1, 5), 'a😀', 'EMOJI'],
    ['one character too many', line(1, 2), 'abc', 'TOO_LONG'],
    ['a number', line(1, 5), 5, 'TYPE'],
  ])('is refused with %s', (_what, schema, typed, problem) => {
    expect(read(schema, typed)).toEqual([problem])
  })
})
