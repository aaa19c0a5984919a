import { ObjectId } from 'bson'
import { decodeEjson } from './decode-ejson'
import { decodeStored, encodeAnswer, encodeStored } from './encode-ejson'

describe('EJSON', () => {
  test.each([
    ['an int', '{"$numberInt":"1"}', 1],
    ['a long', '{"$numberLong":"31536000000"}', 31536000000],
    ['a double', '{"$numberDouble":"1.5"}', 1.5],
    ['NaN', '{"$numberDouble":"NaN"}', Number.NaN],
    ['a date', '{"$date":{"$numberLong":"5"}}', new Date(5)],
    ['a relaxed date', '{"$date":"1970-01-01T00:00:00.005Z"}', new Date(5)],
    ['a pattern', '{"$regularExpression":{"pattern":"ab","options":"i"}}', /ab/i],
    ['a server date', '{"$tcb_server_date":{"offset":{"$numberInt":"7"}}}', new Date(1007)],
    ['a server date in a list', '[{"a":{"$tcb_server_date":{"offset":0}}}]', [{ a: new Date(1000) }]],
    ['a plain text', '"$j"', '$j'],
  ])('%s is read', (_title, text, value) => {
    expect(decodeEjson(text, 1000)).toEqual(value)
  })

  test('what is stored is read back as it was', () => {
    const document = {
      _id: new ObjectId('0123456789abcdef01234567'),
      at: new Date(5),
      before: new Date(-5),
      far: new Date(253402300800000),
      pattern: /a\/b/im,
      numbers: [0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53],
      deep: { list: [[{ at: new Date(1) }], null, true, ''] },
    }
    expect(decodeStored(encodeStored(document))).toEqual(document)
    expect(Object.is((decodeStored(encodeStored({ zero: -0 })) as { zero: number }).zero, -0)).toBe(true)
  })

  test('an answer shows ObjectIds as their hex text', () => {
    const owner = new ObjectId('0123456789abcdef01234567')
    expect(encodeAnswer({ owner, list: [owner] })).toBe(
      '{"owner":"0123456789abcdef01234567","list":["0123456789abcdef01234567"]}',
    )
  })
})
