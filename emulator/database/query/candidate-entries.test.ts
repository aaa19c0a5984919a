import fc from 'fast-check'
import type { Document } from '../document'
import { Collection, keyOf } from '../store/collection'
import { candidateEntries } from './candidate-entries'
import { compileQuery } from './compile-query'

function collectionOf(documents: Document[]): Collection {
  const collection = new Collection('c', [
    { name: 'by_n', fields: [['n', 1]] },
    {
      name: 'by_s',
      fields: [
        ['s', 1],
        ['n', -1],
      ],
    },
    { name: 'by_list', fields: [['list', 1]] },
  ])
  for (const [sequence, document] of documents.entries()) {
    collection.replace({ key: keyOf(document), document, commit: 1, sequence, keepHistory: false })
  }
  return collection
}

const documents = Array.from({ length: 100 }, (_, n) => ({
  _id: `d${n}`,
  n,
  s: `s${n % 10}`,
  list: [n, n + 1],
  at: new Date(n),
}))

describe('the documents a query looks at', () => {
  test.each<[title: string, query: Document, looked: number]>([
    ['one for an _id', { _id: 'd5', s: 's9' }, 1],
    ['several for several _ids', { _id: { $in: ['d5', 'd6', 'none'] } }, 2],
    ['those of an indexed value', { s: 's3' }, 10],
    ['those of several indexed values', { s: { $in: ['s3', 's4'] } }, 20],
    ['the fewest of two indexed values', { s: 's3', n: 13 }, 1],
    ['those within an indexed range', { n: { $gte: 10, $lt: 20 } }, 11],
    ['those within a range in two parts', { $and: [{ n: { $gt: 10 } }, { n: { $lt: 20 } }] }, 11],
    ['those above one bound', { n: { $gt: 95 } }, 5],
    ['by one bound only where documents hold several values', { list: { $gt: 90, $lt: 5 } }, 11],
    ['the fewer when a range is wider than an equality', { s: 's3', n: { $gte: 0 } }, 10],
    ['all for null', { n: null }, 100],
    ['all for a field without an index', { at: new Date(3) }, 100],
    ['all within an or', { $or: [{ n: 1 }, { n: 2 }] }, 100],
    ['all for a negation', { n: { $ne: 1 } }, 100],
  ])('%s', (_title, query, looked) => {
    const collection = collectionOf(documents)
    const candidates = candidateEntries(collection, query).map(({ latest }) => latest.document)
    expect(candidates).toHaveLength(looked)
    const matches = compileQuery(query)
    expect(new Set(candidates.filter((document) => document && matches(document)))).toEqual(
      new Set(documents.filter(matches)),
    )
  })

  test('an index follows changes and removals', () => {
    const collection = collectionOf(documents)
    const change = (document: Document | undefined) =>
      collection.replace({ key: 'sd5', document, commit: 2, sequence: 200, keepHistory: false })
    const found = (query: Document) => candidateEntries(collection, query).map(({ key }) => key)
    expect(found({ n: { $gte: 99 } })).toEqual(['sd99'])
    change({ _id: 'd5', n: 500 })
    expect(found({ n: { $gte: 99 } })).toEqual(['sd99', 'sd5'])
    expect(found({ n: 5 })).toEqual([])
    change(undefined)
    expect(found({ n: { $gte: 99 } })).toEqual(['sd99'])
    expect(found({ n: 500 })).toEqual([])
  })

  const value = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('a', 'b', null, true, new Date(3), new Date(7)),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
  )
  const document = fc.record({ n: value, s: value, list: value }, { requiredKeys: [] })
  const condition = fc.oneof(
    value,
    fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
    fc
      .record({ $gt: value, $lte: value }, { requiredKeys: [] })
      .filter((bounds) => Object.keys(bounds).length > 0),
    fc.record({ $gte: value, $lt: value, $ne: value }),
    fc.record({ $exists: fc.boolean() }),
  )
  const conjunction = fc.record({ n: condition, s: condition, list: condition }, { requiredKeys: [] })

  test('never leaves out a document that matches', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        conjunction,
        fc.array(conjunction, { maxLength: 2 }),
        (contents, query, parts) => {
          const all = contents.map((content, at) => ({ _id: `${at}`, ...content }))
          const whole = parts.length === 0 ? query : { ...query, $and: parts }
          const matches = compileQuery(whole)
          const found = candidateEntries(collectionOf(all), whole).map(
            ({ latest }) => latest.document as Document,
          )
          expect(
            found
              .filter(matches)
              .map(({ _id }) => _id)
              .sort(),
          ).toEqual(
            all
              .filter(matches)
              .map(({ _id }) => _id)
              .sort(),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
