import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CollectionManifest, openDatabase } from '../../../emulator/database/database'
import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

const visits: CollectionManifest = {
  name: 'visits',
  indexes: [
    {
      name: 'by_park_day',
      fields: [
        ['park', 1],
        ['day', -1],
      ],
    },
    {
      name: 'by_tag_and_room',
      fields: [
        ['tags', 1],
        ['rooms', 1],
      ],
    },
  ],
}

describe('indexes of the manifest through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([visits])
    db = endpoint.db
    const rows = Array.from({ length: 1000 }, (_, n) => ({ _id: n, park: `p${n % 10}`, day: n }))
    await db.collection('visits').add(rows)
  })

  afterAll(() => endpoint.stop())

  const explain = (query: object, order: object = {}, limit = 20) => {
    const search = { query: JSON.stringify(query), order: JSON.stringify(order), limit }
    const found = endpoint.emulator().explain('visits', search)
    if (!found.ok) throw new Error(found.message)
    return found.explanation
  }

  test('an equality, a range and an order go by one compound index', async () => {
    const { data } = await db
      .collection('visits')
      .where({ park: 'p3', day: db.command.gte(900) })
      .orderBy('day', 'desc')
      .limit(3)
      .get()
    expect(data.map(({ day }: { day: number }) => day)).toEqual([993, 983, 973])
    expect(explain({ park: 'p3', day: { $gte: 900 } }, { day: -1 }, 3)).toEqual({
      indexes: ['by_park_day'],
      examined: 3,
      sorted: 'by index',
    })
  })

  test('an order against the index is read backwards, one across it is sorted in memory', () => {
    expect(explain({ park: 'p3' }, { day: 1 }, 3)).toMatchObject({ examined: 3, sorted: 'by index' })
    expect(explain({}, { park: -1, day: 1 }, 3)).toMatchObject({ examined: 3, sorted: 'by index' })
    expect(explain({}, { park: 1, day: 1 }, 3)).toMatchObject({ examined: 1000, sorted: 'in memory' })
  })

  test('the match, sort and limit at the head of an aggregation go by an index as well', async () => {
    const { data } = await db
      .collection('visits')
      .aggregate()
      .match({ park: 'p4' })
      .sort({ day: 1 })
      .skip(1)
      .limit(2)
      .project({ day: 1, _id: 0 })
      .end()
    expect(data).toEqual([{ day: 14 }, { day: 24 }])
  })

  test('a transaction finds its own changes in the order of the index', async () => {
    const transaction = await db.startTransaction()
    const own = transaction.collection('visits')
    await own.doc(993).update({ day: 1 })
    await own.add({ _id: 'new', park: 'p3', day: 975 })
    await own.doc(983).remove()
    const inside = await own.where({ park: 'p3' }).orderBy('day', 'desc').limit(3).get()
    expect(inside.data.map(({ _id }: { _id: unknown }) => _id)).toEqual(['new', 973, 963])
    await transaction.rollback()
  })

  test('a snapshot keeps its order while others change it', async () => {
    const transaction = await db.startTransaction()
    const page = () =>
      transaction.collection('visits').where({ park: 'p5' }).orderBy('day', 'desc').limit(2).get()
    const before = (await page()).data
    await db.collection('visits').doc(995).update({ day: 0 })
    await db.collection('visits').doc(985).remove()
    await db.collection('visits').add({ _id: 'late', park: 'p5', day: 5000 })
    expect((await page()).data).toEqual(before)
    await transaction.rollback()
    const { data } = await db.collection('visits').where({ park: 'p5' }).orderBy('day', 'desc').limit(2).get()
    expect(data.map(({ _id }: { _id: unknown }) => _id)).toEqual(['late', 975])
  })

  test('arrays in two fields of one index are refused', async () => {
    await db.collection('visits').add({ _id: 'one', tags: ['a', 'b'], rooms: 1 })
    await expect(db.collection('visits').add({ tags: ['a'], rooms: [1] })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('cannot index parallel arrays'),
    })
  })
})

describe('a manifest', () => {
  const field = (name: string): CollectionManifest['indexes'][number] => ({ name, fields: [[name, 1]] })
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'manifest-'))
  })

  afterEach(() => rm(directory, { recursive: true }))

  const open = async (indexes: CollectionManifest['indexes']) => {
    const database = await openDatabase({ directory, collections: [{ name: 'c', indexes }], clock: () => 0 })
    await database.close()
  }

  test('may declare 20 indexes of a collection', async () => {
    await open(Array.from({ length: 20 }, (_, at) => field(`f${at}`)))
  })

  test.each<[title: string, indexes: CollectionManifest['indexes'], reason: RegExp]>([
    ['21 indexes', Array.from({ length: 21 }, (_, at) => field(`f${at}`)), /allows 20/],
    ['two indexes of one name', [field('a'), field('a')], /two indexes are named a/],
    ['an index without fields', [{ name: 'none', fields: [] }], /no field/],
    [
      'a unique geo index',
      [{ name: 'at', fields: [['at', '2dsphere']], unique: true }],
      /takes one field and is not unique/,
    ],
    ['an unknown order', [{ name: 'a', fields: [['a', 'text' as never]] }], /order 1, -1 or 2dsphere/],
  ])('with %s is refused', async (_title, indexes, reason) => {
    await expect(open(indexes)).rejects.toThrow(reason)
  })
})
