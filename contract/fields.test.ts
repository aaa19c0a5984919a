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
    ['from abroad with the code dialled', '0065 9123 4567', '+6591234567'],
    ['from abroad with dots', '+1 212.555.0143', '+12125550143'],
    ['from abroad with the zero that is dropped', '+44 (0)20 7946-0018', '+442079460018'],
    ['from abroad with typographic hyphens', '+81 3\u20131234\u20115678', '+81312345678'],
    ['of a mainland landline with the code', '+86 571 8888 8888', '+8657188888888'],
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
    '000 1234567890',
    ' ',
  ])('is refused as %j', (typed) => {
    expect(read(phone, typed)).toEqual(['PHONE'])
  })
})

describe('text', () => {
  it.each([
    ['is trimmed', line(1, 5), ' 云衡 ', '云衡'],
    ['is composed', line(1, 1), 'e\u0301', 'é'],
    [
      'may be a long Latin name',
      line(1, 60),
      ' Jos\u00e9 Mar\u00eda de la Sant\u00edsima Trinidad Ruiz y Picasso-Blasco ',
      'Jos\u00e9 Mar\u00eda de la Sant\u00edsima Trinidad Ruiz y Picasso-Blasco',
    ],
    [
      'may carry the mark of a trade name',
      line(1, 20),
      'Foo\u00ae O\u2019Neill\u2122',
      'Foo\u00ae O\u2019Neill\u2122',
    ],
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
