import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

const rows = [
  { _id: '1', n: 1, s: 'apple', list: [1, 2, 3], o: { k: 1, deep: { v: 'x' } }, at: new Date(1000) },
  { _id: '2', n: 5, s: 'Banana', list: [4], o: { k: 2, deep: { v: 'y' } }, at: new Date(2000) },
  { _id: '3', n: 9, s: 'cherry', list: [], o: { k: 3 }, flag: true, at: new Date(3000) },
  {
    _id: '4',
    n: null,
    list: [
      { v: 1, w: 'a' },
      { v: 7, w: 'b' },
    ],
    at: new Date(4000),
  },
]

type Db = DatabaseEndpoint['db']

describe('query commands through the real SDK', () => {
  let endpoint: DatabaseEndpoint

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([
      { name: 'plain', indexes: [] },
      {
        name: 'indexed',
        indexes: ['n', 's', 'list', 'o.k', 'list.v', 'at'].map((path) => ({
          name: path,
          fields: [[path, 1]],
        })),
      },
    ])
    for (const name of ['plain', 'indexed']) await endpoint.db.collection(name).add(rows)
  })

  afterAll(() => endpoint.stop())

  const cases: [title: string, query: (db: Db) => object, ids: string[]][] = [
    ['eq finds an equal value', ({ command: _ }) => ({ n: _.eq(5) }), ['2']],
    ['a plain value finds an equal value', () => ({ s: 'apple' }), ['1']],
    ['a plain value finds an element of an array', () => ({ list: 4 }), ['2']],
    ['a plain array finds the whole array', () => ({ list: [1, 2, 3] }), ['1']],
    ['a nested object is compared field by field', () => ({ o: { k: 1 } }), ['1']],
    ['null finds null and missing', () => ({ s: null }), ['4']],
    ['a date finds the same moment', () => ({ at: new Date(2000) }), ['2']],
    [
      'neq leaves out the value and keeps what is missing',
      ({ command: _ }) => ({ s: _.neq('apple') }),
      ['2', '3', '4'],
    ],
    ['gt compares numbers with numbers only', ({ command: _ }) => ({ n: _.gt(1) }), ['2', '3']],
    ['gte includes the bound', ({ command: _ }) => ({ n: _.gte(5) }), ['2', '3']],
    ['lt leaves null out', ({ command: _ }) => ({ n: _.lt(9) }), ['1', '2']],
    ['lte includes the bound', ({ command: _ }) => ({ n: _.lte(1) }), ['1']],
    ['gt on an array looks at its elements', ({ command: _ }) => ({ list: _.gt(3) }), ['2']],
    ['gt on a date', ({ command: _ }) => ({ at: _.gt(new Date(2500)) }), ['3', '4']],
    ['in finds any of the values', ({ command: _ }) => ({ n: _.in([1, 9]) }), ['1', '3']],
    ['in with null finds what is missing', ({ command: _ }) => ({ flag: _.in([null]) }), ['1', '2', '4']],
    ['in of nothing finds nothing', ({ command: _ }) => ({ n: _.in([]) }), []],
    ['nin leaves out the values', ({ command: _ }) => ({ n: _.nin([1, 9]) }), ['2', '4']],
    ['all wants every element', ({ command: _ }) => ({ list: _.all([1, 3]) }), ['1']],
    ['exists true', ({ command: _ }) => ({ flag: _.exists(true) }), ['3']],
    ['exists false of a nested field', ({ command: _ }) => ({ 'o.deep': _.exists(false) }), ['3', '4']],
    ['size counts elements', ({ command: _ }) => ({ list: _.size(0) }), ['3']],
    [
      'mod',
      ({ command: _ }) => ({ n: (_.mod as (divisor: number, remainder: number) => unknown)(4, 1) }),
      ['1', '2', '3'],
    ],
    ['elemMatch on fields', ({ command: _ }) => ({ list: _.elemMatch({ v: _.gt(5), w: 'b' }) }), ['4']],
    [
      'elemMatch wants one element to satisfy all',
      ({ command: _ }) => ({ list: _.elemMatch({ v: 1, w: 'b' }) }),
      [],
    ],
    [
      'elemMatch on fields never finds scalars',
      ({ command: _ }) => ({ list: _.elemMatch({ v: _.gt(0) }) }),
      ['4'],
    ],
    ['elemMatch on scalars', ({ command: _ }) => ({ list: _.elemMatch(_.gt(3)) }), ['2']],
    [
      'the SDK does not encode and() within elemMatch',
      ({ command: _ }) => ({ list: _.elemMatch(_.gt(2).and(_.lt(4))) }),
      [],
    ],
    ['and on a field', ({ command: _ }) => ({ n: _.gt(1).and(_.lt(9)) }), ['2']],
    ['or on a field', ({ command: _ }) => ({ n: _.lt(2).or(_.gt(8)) }), ['1', '3']],
    ['or over objects', ({ command: _ }) => _.or([{ n: 1 }, { s: 'cherry' }]), ['1', '3']],
    ['and over objects', ({ command: _ }) => _.and([{ n: _.gt(1) }, { s: 'cherry' }]), ['3']],
    ['not', ({ command: _ }) => ({ n: _.not(_.eq(5)) }), ['1', '3', '4']],
    [
      'nor',
      ({ command: _ }) => ({ n: (_.nor as (conditions: unknown[]) => unknown)([_.eq(1), _.eq(5)]) }),
      ['3', '4'],
    ],
    ['regular expression', () => ({ s: /^b/i }), ['2']],
    ['db.RegExp', (db) => ({ s: db.RegExp({ regexp: 'RR', options: 'i' }) }), ['3']],
    ['a dotted path enters an array', () => ({ 'list.v': 7 }), ['4']],
    ['a dotted path with an index', () => ({ 'list.0': 4 }), ['2']],
    ['a deep path', () => ({ o: { deep: { v: 'y' } } }), ['2']],
    [
      'expr compares fields, null above what is missing',
      ({ command: _ }) => _.expr(_.aggregate.gt(['$n', '$o.k'])),
      ['2', '3', '4'],
    ],
  ]

  describe.each(['plain', 'indexed'])('in the %s collection', (name) => {
    test.each(cases)('%s', async (_title, query, ids) => {
      const { data } = await endpoint.db.collection(name).where(query(endpoint.db)).get()
      expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(ids)
      expect((await endpoint.db.collection(name).where(query(endpoint.db)).count()).total).toBe(ids.length)
    })
  })

  test('ObjectIds are found by value and come back as their hex text', async () => {
    const { db } = endpoint
    const hex = '0123456789abcdef01234567'
    await db.createCollection('owned')
    await db
      .collection('owned')
      .add({ _id: 'x', owner: new db.ObjectId({ id: hex }), list: [new db.ObjectId({ id: hex })] })
    const condition = { owner: new db.ObjectId({ id: hex }) }
    expect((await db.collection('owned').where(condition).get()).data).toEqual([
      { _id: 'x', owner: hex, list: [hex] },
    ])
    const inList = { owner: db.command.in([new db.ObjectId({ id: hex })]) }
    expect((await db.collection('owned').where(inList).count()).total).toBe(1)
  })

  test('order, skip, limit and field shape the answer', async () => {
    const page = await endpoint.db
      .collection('plain')
      .orderBy('n', 'desc')
      .orderBy('s', 'asc')
      .skip(1)
      .limit(2)
      .field({ s: true, 'o.k': true })
      .get()
    expect(page.data).toEqual([
      { _id: '2', s: 'Banana', o: { k: 2 } },
      { _id: '1', s: 'apple', o: { k: 1 } },
    ])
  })

  test('a field set to false is left out and the stored document keeps it', async () => {
    const { db } = endpoint
    const without = await db
      .collection('plain')
      .where({ _id: '1' })
      .field({ 'o.deep': false, list: false, at: false })
      .get()
    expect(without.data).toEqual([{ _id: '1', n: 1, s: 'apple', o: { k: 1 } }])
    expect((await db.collection('plain').doc('1').get()).data[0].o).toEqual({ k: 1, deep: { v: 'x' } })
  })

  test('projection commands cut arrays and the stored document keeps them', async () => {
    const { db } = endpoint
    const { project } = db.command as unknown as { project: { slice: (count: number) => unknown } }
    const cut = await db
      .collection('plain')
      .where({ _id: '1' })
      .field({ list: project.slice(2) })
      .get()
    expect(cut.data[0].list).toEqual([1, 2])
    expect((await db.collection('plain').doc('1').get()).data[0].list).toEqual([1, 2, 3])
  })

  test('an unknown operator is refused', async () => {
    await expect(
      endpoint.db
        .collection('plain')
        .options({ raw: true })
        .where({ n: { $near: 1 } })
        .get(),
    ).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
