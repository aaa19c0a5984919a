import { sortDocuments } from './sort-documents'

describe('the order of documents', () => {
  const idsOf = (documents: Record<string, unknown>[], order: Record<string, unknown>) =>
    sortDocuments(documents, order).map(({ _id }) => _id)

  test('types stand in BSON order, what is missing first', () => {
    const values = [new Date(0), true, { a: 1 }, 'a', 5, null]
    const documents = values.map((value, _id) => ({ _id, value }))
    expect(idsOf([...documents, { _id: 'missing' }], { value: 1 })).toEqual([5, 'missing', 4, 3, 2, 1, 0])
  })

  test('an array stands at its smallest element upwards and at its largest downwards', () => {
    const documents = [
      { _id: 'wide', v: [1, 9] },
      { _id: 'middle', v: 5 },
    ]
    expect(idsOf(documents, { v: 1 })).toEqual(['wide', 'middle'])
    expect(idsOf(documents, { v: -1 })).toEqual(['wide', 'middle'])
  })

  test('a later field decides among equals, and full equals keep their order', () => {
    const documents = [
      { _id: 1, a: { x: 1 }, b: 1 },
      { _id: 2, a: { x: 1 }, b: 2 },
      { _id: 3, a: { x: 0 }, b: 0 },
      { _id: 4, a: { x: 1 }, b: 1 },
    ]
    expect(idsOf(documents, { 'a.x': 1, b: -1 })).toEqual([3, 2, 1, 4])
  })

  test('another order than 1 and -1 is refused', () => {
    expect(() => sortDocuments([], { a: 'asc' })).toThrow('must be 1 or -1')
  })
})
