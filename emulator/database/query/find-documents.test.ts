import fc from 'fast-check'
import type { Document } from '../document'
import { Collection, keyOf } from '../store/collection'
import type { IndexSpecification } from '../store/index-specification'
import { compileQuery } from './compile-query'
import { type Explanation, everything, findDocuments, type Page, type View } from './find-documents'
import { sortDocuments } from './sort-documents'

const indexes: IndexSpecification[] = [
  { name: 'by_n', fields: [['n', 1]] },
  {
    name: 'by_s',
    fields: [
      ['s', 1],
      ['n', -1],
    ],
  },
  { name: 'by_list', fields: [['list', 1]] },
  {
    name: 'by_kind',
    fields: [
      ['kind', 1],
      ['s', 1],
      ['at', -1],
    ],
  },
]

function collectionOf(documents: Document[], specifications = indexes): Collection {
  const collection = new Collection('c', specifications)
  for (const [sequence, document] of documents.entries()) {
    collection.replace({ key: keyOf(document), document, commit: 1, sequence, keepHistory: false })
  }
  return collection
}

function viewOf(collection: Collection): View {
  return { collection, differs: () => false, differing: () => [] }
}

function find(collection: Collection, query: Document, page: Partial<Page> = {}) {
  return findDocuments(viewOf(collection), query, { ...everything, ...page })
}

const documents = Array.from({ length: 100 }, (_, n) => ({
  _id: `d${String(n).padStart(2, '0')}`,
  n,
  s: `s${n % 10}`,
  list: [n, n + 1],
  kind: n % 2 === 0 ? 'even' : 'odd',
  at: new Date(n),
}))

describe('the documents a query looks at', () => {
  test.each<[title: string, query: Document, looked: number, indexes: string[]]>([
    ['one for an _id', { _id: 'd05', s: 's5' }, 1, ['_id_']],
    ['several for several _ids', { _id: { $in: ['d05', 'd06', 'none'] } }, 2, ['_id_']],
    ['those within a range of _ids', { _id: { $gte: 'd90' } }, 10, ['_id_']],
    ['those of an indexed value', { s: 's3' }, 10, ['by_s']],
    ['those of several indexed values', { s: { $in: ['s3', 's4'] } }, 20, ['by_s']],
    ['those of two values of one index', { s: 's3', n: 13 }, 1, ['by_n']],
    ['an equality and a range of one index', { s: 's3', n: { $gte: 30, $lt: 60 } }, 3, ['by_s']],
    ['three fields of one index', { kind: 'even', s: 's2', at: { $gt: new Date(50) } }, 5, ['by_kind']],
    ['several values before a range', { s: { $in: ['s1', 's2'] }, n: { $gte: 80 } }, 4, ['by_s']],
    ['those within an indexed range', { n: { $gte: 10, $lt: 20 } }, 11, ['by_n']],
    ['those within a range in two parts', { $and: [{ n: { $gt: 10 } }, { n: { $lt: 20 } }] }, 11, ['by_n']],
    ['those above one bound', { n: { $gt: 95 } }, 5, ['by_n']],
    ['by one bound only where documents hold several values', { list: { $gt: 90, $lt: 5 } }, 11, ['by_list']],
    ['the fewer when a range is wider than an equality', { s: 's3', n: { $gte: 90 } }, 1, ['by_s']],
    ['none for null in an indexed field that all have', { n: null }, 0, ['by_n']],
    ['those of every alternative', { $or: [{ n: 1 }, { s: 's2' }] }, 11, ['by_n', 'by_s']],
    ['all for a field without an index', { at: new Date(3) }, 100, []],
    ['all when one alternative has no index', { $or: [{ n: 1 }, { at: new Date(3) }] }, 100, []],
    ['all for a negation', { n: { $ne: 1 } }, 100, []],
  ])('%s', (_title, query, looked, used) => {
    const { documents: found, explanation } = find(collectionOf(documents), query)
    expect(explanation).toMatchObject({ examined: looked, indexes: used })
    expect(found).toEqual(documents.filter(compileQuery(query)))
  })

  test.each<[title: string, query: Document, page: Partial<Page>, expected: Partial<Explanation>]>([
    ['an order of an index', {}, { order: { n: -1 }, limit: 5 }, { examined: 5, sorted: 'by index' }],
    [
      'an order of an index, all that match',
      { s: 's3' },
      { order: { n: -1 } },
      { examined: 10, sorted: 'by index' },
    ],
    ['an order of _id', {}, { order: { _id: 1 }, skip: 2, limit: 5 }, { examined: 7, sorted: 'by index' }],
    [
      'an equality and the order of the next field',
      { s: 's3' },
      { order: { n: -1 }, limit: 2 },
      { examined: 2, sorted: 'by index', indexes: ['by_s'] },
    ],
    [
      'against the direction of the index',
      { s: 's3' },
      { order: { n: 1 }, limit: 2 },
      { examined: 2, sorted: 'by index', indexes: ['by_s'] },
    ],
    [
      'a range and an order on the same field',
      { n: { $gte: 20 } },
      { order: { n: 1 }, limit: 3 },
      { examined: 3, sorted: 'by index' },
    ],
    [
      'directions that no index has',
      { kind: 'odd' },
      { order: { s: 1, at: 1 }, limit: 3 },
      { examined: 50, sorted: 'in memory' },
    ],
    [
      'a field with several values',
      {},
      { order: { list: 1 }, limit: 3 },
      { examined: 100, sorted: 'in memory' },
    ],
    ['no order and no query', {}, { limit: 3 }, { examined: 3, sorted: 'not' }],
  ])('%s', (_title, query, page, expected) => {
    const { documents: found, explanation } = find(collectionOf(documents), query, page)
    expect(explanation).toMatchObject(expected)
    const all = sortDocuments(documents.filter(compileQuery(query)), page.order ?? {})
    const { skip = 0, limit = all.length } = page
    expect(found).toEqual(all.slice(skip, skip + limit))
  })

  test('an order that would find its documents late is given up for a narrower index', () => {
    const { explanation } = find(
      collectionOf(documents),
      { kind: 'odd', n: 1 },
      { order: { _id: -1 }, limit: 2 },
    )
    expect(explanation.examined).toBeLessThan(10)
  })

  test('an index follows changes and removals', () => {
    const collection = collectionOf(documents)
    const change = (document: Document | undefined) =>
      collection.replace({ key: 'sd05', document, commit: 2, sequence: 200, keepHistory: false })
    const found = (query: Document) => find(collection, query).documents.map(({ _id }) => _id)
    expect(found({ n: { $gte: 99 } })).toEqual(['d99'])
    change({ _id: 'd05', n: 500 })
    expect(found({ n: { $gte: 99 } })).toEqual(['d05', 'd99'])
    expect(found({ n: 5 })).toEqual([])
    change(undefined)
    expect(found({ n: { $gte: 99 } })).toEqual(['d99'])
    expect(found({ n: 500 })).toEqual([])
  })

  test('looks at as many of 100,000 documents as of 1,000', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => ({ _id: n, n, s: `s${n % 5000}` }))
    const large = collectionOf(many)
    const small = collectionOf(many.slice(0, 1000))
    for (const collection of [small, large]) {
      const paged = find(collection, { n: { $gte: 100 } }, { order: { n: 1 }, limit: 20 })
      expect(paged.explanation.examined).toBe(20)
      expect(find(collection, { s: 's7', n: { $lte: 999 } }).explanation.examined).toBe(1)
      expect(find(collection, {}, { limit: 20 }).explanation.examined).toBe(20)
    }
  })
})

describe('whatever the indexes', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('a', 'b', null, true, Number.NaN, new Date(3), new Date(7)),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    fc.array(fc.record({ n: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] }), { maxLength: 2 }),
  )
  const document = fc.record({ n: value, s: value, list: value, kind: value }, { requiredKeys: [] })
  const condition = fc.oneof(
    value,
    fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
    fc
      .record({ $gt: value, $lte: value }, { requiredKeys: [] })
      .filter((bounds) => Object.keys(bounds).length > 0),
    fc.record({ $gte: value, $lt: value, $ne: value }),
    fc.record({ $exists: fc.boolean() }),
  )
  const conjunction = fc.record(
    { n: condition, s: condition, list: condition, kind: condition, 'list.n': condition },
    { requiredKeys: [] },
  )
  const direction = fc.constantFrom(1, -1)
  const order = fc.record({ s: direction, n: direction, _id: direction }, { requiredKeys: [] })
  const page = fc.record({ order, skip: fc.nat(3), limit: fc.integer({ min: 1, max: 6 }) })
  const nested: IndexSpecification[] = [...indexes, { name: 'by_nested', fields: [['list.n', -1]] }]

  const whole = fc
    .tuple(conjunction, fc.array(conjunction, { maxLength: 2 }), fc.array(conjunction, { maxLength: 2 }))
    .map(([query, parts, alternatives]) => ({
      ...query,
      ...(parts.length === 0 ? {} : { $and: parts }),
      ...(alternatives.length === 0 ? {} : { $or: alternatives }),
    }))

  test('a query finds what matches', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), whole, (contents, query) => {
        const all = contents.map((content, at) => ({ _id: `${at}`, ...content }))
        const { documents: found } = find(collectionOf(all, nested), query)
        expect(found).toEqual(all.filter(compileQuery(query)))
      }),
      { numRuns: 1000 },
    )
  })

  test('a page is the same part of the same order, equal documents aside', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), whole, page, (contents, query, wanted) => {
        const all = contents.map((content, at) => ({ _id: `${at}`, ...content }))
        const ordered = { ...wanted, order: { ...wanted.order, _id: wanted.order._id ?? 1 } }
        const { documents: found } = find(collectionOf(all, nested), query, ordered)
        const sorted = sortDocuments(all.filter(compileQuery(query)), ordered.order)
        expect(found).toEqual(sorted.slice(wanted.skip, wanted.skip + wanted.limit))
      }),
      { numRuns: 1000 },
    )
  })

  test('what only the asker sees takes its place in the order', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 2, maxLength: 12 }),
        whole,
        page,
        (contents, query, wanted) => {
          const all = contents.map((content, at) => ({ _id: `${at}`, ...content }))
          const ordered = { ...wanted, order: { ...wanted.order, _id: wanted.order._id ?? 1 } }
          const collection = collectionOf(all.slice(1), nested)
          const stale = collection.entry('s1')
          const view: View = {
            collection,
            differs: (entry) => entry === stale,
            differing: () => all.slice(0, 2).map((each, sequence) => ({ sequence, document: each })),
          }
          const { documents: found } = findDocuments(view, query, ordered)
          const sorted = sortDocuments(all.filter(compileQuery(query)), ordered.order)
          expect(found).toEqual(sorted.slice(wanted.skip, wanted.skip + wanted.limit))
        },
      ),
      { numRuns: 500 },
    )
  })
})
