import { fieldValues, valueKey } from './field-values'

describe('the values an index finds', () => {
  test.each([
    ['a plain field', { a: 1 }, 'a', [1]],
    ['a missing field counts as null', {}, 'a', [null]],
    ['a nested field', { a: { b: 1 } }, 'a.b', [1]],
    ['a missing nested field', { a: 5 }, 'a.b', [null]],
    ['an array counts as itself and as each element', { a: [1, 2] }, 'a', [[1, 2], 1, 2]],
    ['an array on the way is entered', { a: [{ b: 1 }, { b: 2 }, {}] }, 'a.b', [1, 2, null]],
    ['an index reaches an element', { a: [{ b: 1 }, { b: 2 }] }, 'a.1.b', [2]],
    ['an empty array on the way counts as null', { a: [] }, 'a.b', [null]],
  ])('%s', (_title, document, path, values) => {
    expect(fieldValues(document, path)).toEqual(values)
  })

  test('equal values have one key and values of two types two', () => {
    const values = [1, '1', true, null, new Date(1), { a: 1, b: 2 }, { b: 2, a: 1 }, [1], '-', 'true']
    expect(new Set(values.map(valueKey)).size).toBe(values.length)
    expect(valueKey(undefined)).toBe(valueKey(null))
    expect(valueKey(-0)).toBe(valueKey(0))
    expect(valueKey(new Date(1))).toBe(valueKey(new Date(1)))
  })
})
