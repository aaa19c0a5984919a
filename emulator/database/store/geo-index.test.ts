import fc from 'fast-check'
import type { Document } from '../document'
import { geoOperators } from '../geo/geo-query'
import { everything, findDocuments } from '../query/find-documents'
import { Collection, keyOf } from './collection'

const longitude = fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10)
const latitude = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10)
const position = fc.tuple(longitude, latitude)
const point = position.map((coordinates) => ({ type: 'Point', coordinates }))
const line = fc
  .array(position, { minLength: 2, maxLength: 3 })
  .map((coordinates) => ({ type: 'LineString', coordinates }))
const square = fc
  .tuple(longitude, latitude, fc.integer({ min: 1, max: 60 }))
  .filter(([west, south, size]) => west + size <= 180 && south + size <= 90)
  .map(([west, south, size]) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  }))
const condition = fc.oneof(
  square.map(($geometry) => ({ $geoWithin: { $geometry } })),
  fc
    .tuple(position, fc.double({ min: 0, max: 3, noNaN: true }))
    .map((cap) => ({ $geoWithin: { $centerSphere: cap } })),
  fc.oneof(point, line, square).map(($geometry) => ({ $geoIntersects: { $geometry } })),
  fc
    .record({ $geometry: point, $minDistance: fc.nat(5_000_000), $maxDistance: fc.nat(20_000_000) })
    .map(($nearSphere) => ({ $nearSphere })),
)

test('a geo index finds whatever looking through all documents finds', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(point, line, square), { maxLength: 40 }), condition, (shapes, asked) => {
      const collection = new Collection('c', [{ name: 'at', fields: [['at', '2dsphere']] }])
      const documents: Document[] = shapes.map((at, _id) => ({ _id, at }))
      for (const [sequence, document] of documents.entries()) {
        collection.replace({ key: keyOf(document), document, commit: 1, sequence, keepHistory: false })
      }
      const view = { collection, differs: () => false, differing: () => [] }
      const found = findDocuments(view, { at: asked }, everything).documents
      const [[operator, argument] = ['', undefined]] = Object.entries(asked)
      const matches = geoOperators[operator as '$geoWithin']?.('at', argument) ?? (() => false)
      const expected = documents.filter(matches).map(({ _id }) => Number(_id))
      expect(found.map(({ _id }) => Number(_id)).sort((left, right) => left - right)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('the nearest few of many are found without measuring them all', () => {
  const collection = new Collection('c', [{ name: 'at', fields: [['at', '2dsphere']] }])
  for (let n = 0; n < 20_000; n++) {
    const document = {
      _id: n,
      at: { type: 'Point', coordinates: [(n % 200) / 10, Math.floor(n / 200) / 10] },
    }
    collection.replace({ key: keyOf(document), document, commit: 1, sequence: n, keepHistory: false })
  }
  const view = { collection, differs: () => false, differing: () => [] }
  const query = { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [10, 5] } } } }
  const { documents, explanation } = findDocuments(view, query, { ...everything, limit: 5 })
  expect(documents[0]?.at).toEqual({ type: 'Point', coordinates: [10, 5] })
  expect(explanation).toMatchObject({ indexes: ['at'], sorted: 'by index' })
  expect(explanation.examined).toBeLessThan(200)
})
