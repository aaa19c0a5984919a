import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

const megabyte = 1024 * 1024
const text = (bytes: number) => 'x'.repeat(bytes)

describe('what the platform caps, through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([{ name: 'docs', indexes: [] }])
    db = endpoint.db
  })

  afterAll(() => endpoint.stop())

  test('a document of more than 16 MB is refused, by add, set and update', async () => {
    const tooLarge = {
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('too large'),
    }
    const docs = db.collection('docs')
    await docs.add({ _id: 'most', body: text(15 * megabyte) })
    await expect(docs.add({ body: text(16 * megabyte) })).rejects.toMatchObject(tooLarge)
    await expect(docs.doc('new').set({ body: text(16 * megabyte) })).rejects.toMatchObject(tooLarge)
    await expect(docs.doc('most').update({ more: text(megabyte) })).rejects.toMatchObject(tooLarge)
    expect((await docs.field({ _id: 1 }).get()).data).toEqual([{ _id: 'most' }])
    await docs.doc('most').remove()
  })

  test('a transaction that writes more than 16 MB is gone', async () => {
    const transaction = await db.startTransaction()
    const docs = transaction.collection('docs')
    await docs.add({ _id: 'a', body: text(9 * megabyte) })
    await expect(docs.add({ _id: 'b', body: text(9 * megabyte) })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
    })
    expect((await db.collection('docs').get()).data).toEqual([])
  })

  test('an answer of more than 50 MB is refused', async () => {
    for (let n = 0; n < 4; n++) await db.collection('docs').add({ _id: n, body: text(13 * megabyte) })
    await expect(db.collection('docs').get()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await db.collection('docs').limit(1).get()).data).toHaveLength(1)
    await db
      .collection('docs')
      .where({ _id: db.command.gte(0) })
      .remove()
  })

  test('100 levels of nesting are stored, more are refused', async () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { in: nested(levels - 1) })
    await db.collection('docs').add({ _id: 'deep', ...nested(99) })
    await expect(db.collection('docs').add(nested(120))).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
  })

  test.each([
    ['an empty name', ''],
    ['a name that begins with a dollar', '$cmd'],
    ['a name of 121 letters', text(121)],
  ])('a collection with %s is refused', async (_title, name) => {
    await expect(db.createCollection(name)).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})
