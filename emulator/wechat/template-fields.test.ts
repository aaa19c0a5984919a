import { findInvalidField } from './template-fields'

describe('WeChat takes', () => {
  test.each([
    ['thing of 20 characters', 'thing1', '一二三四五六七八九十一二三四五六七八九十'],
    ['phrase of 5 Han characters', 'phrase2', '等待您确认'],
    ['day and time', 'time3', '2026年11月24日 15:01'],
    ['span of time', 'time3', '2026年11月24日 15:01~16:00'],
    ['day', 'date4', '2026-11-24'],
    ['number', 'number5', '3.5'],
    ['amount', 'amount6', '￥100.50元'],
    ['character string', 'character_string7', 'XC-20261124-7F'],
    ['name of Han characters', 'name8', '王小明'],
    ['name of letters', 'name8', 'Ann Smith'],
    ['phone number', 'phone_number9', '0571-86109000'],
    ['car number', 'car_number10', '浙A12345'],
    ['a number instead of text', 'number5', 3],
  ])('%s', (_title, field, value) => {
    expect(findInvalidField({ [field]: { value } })).toBeUndefined()
  })
})

describe('WeChat refuses', () => {
  test.each([
    ['thing of 21 characters', 'thing1', '一二三四五六七八九十一二三四五六七八九十一'],
    ['an empty value', 'thing1', ''],
    ['a line break', 'thing1', '一\n二'],
    ['phrase of 6 characters', 'phrase2', '等待您的确认'],
    ['phrase with letters', 'phrase2', 'OK'],
    ['words in the place of a time', 'time3', '明天'],
    ['words in the place of a number', 'number5', '三'],
    ['Han characters in a character string', 'character_string7', '编号7'],
    ['name of 11 Han characters', 'name8', '王王王王王王王王王王王'],
    ['letters in a phone number', 'phone_number9', '1-800-CALL'],
    ['a field of unknown type', 'story1', '很久以前'],
    ['a field without a number', 'thing', '园区'],
  ])('%s', (_title, field, value) => {
    expect(findInvalidField({ [field]: { value } })).toBe(`data.${field}.value`)
  })

  test.each([
    ['no data', undefined],
    ['empty data', {}],
    ['a list', []],
  ])('%s', (_title, data) => {
    expect(findInvalidField(data)).toBe('data')
  })

  test('a value that is missing', () => {
    expect(findInvalidField({ thing1: {} })).toBe('data.thing1.value')
  })
})
