import { type DatabaseEndpoint, startDatabaseEndpoint, type Transaction } from '../start-database-endpoint'

describe('unique indexes through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']
  const duplicate = {
    code: 'DATABASE_DUPLICATE_WRITE',
    message: expect.stringContaining(
      'E11000 duplicate key error collection: emulator.people index: one_phone',
    ),
  }

  beforeEach(async () => {
    endpoint = await startDatabaseEndpoint([
      {
        name: 'people',
        indexes: [
          {
            name: 'one_phone',
            fields: [
              ['district', 1],
              ['phone', 1],
            ],
            unique: true,
          },
          { name: 'by_tag', fields: [['tags', 1]] },
        ],
      },
    ])
    db = endpoint.db
  })

  afterEach(() => endpoint.stop())

  test('an add of an occupied combination is refused', async () => {
    await db.collection('people').add({ _id: 'a', district: 'x', phone: '1' })
    await db.collection('people').add({ _id: 'b', district: 'y', phone: '1' })
    await expect(db.collection('people').add({ _id: 'c', district: 'x', phone: '1' })).rejects.toMatchObject(
      duplicate,
    )
    expect((await db.collection('people').count()).total).toBe(2)
  })

  test('an update into an occupied combination is refused and changes nothing', async () => {
    await db.collection('people').add([
      { _id: 'a', district: 'x', phone: '1' },
      { _id: 'b', district: 'x', phone: '2' },
    ])
    await expect(db.collection('people').doc('b').update({ phone: '1' })).rejects.toMatchObject(duplicate)
    await expect(db.collection('people').doc('b').set({ district: 'x', phone: '1' })).rejects.toMatchObject(
      duplicate,
    )
    expect((await db.collection('people').doc('b').get()).data[0].phone).toBe('2')
  })

  test('what is missing counts as null: one such document and no second', async () => {
    await db.collection('people').add({ _id: 'a', district: 'x' })
    await expect(db.collection('people').add({ _id: 'b', district: 'x', phone: null })).rejects.toMatchObject(
      duplicate,
    )
  })

  test('a document keeps its own combination, and a freed one can be taken', async () => {
    await db.collection('people').add({ _id: 'a', district: 'x', phone: '1', n: 1 })
    expect(await db.collection('people').doc('a').update({ n: 2 })).toMatchObject({ updated: 1 })
    await db.collection('people').doc('a').update({ phone: '9' })
    await db.collection('people').add({ _id: 'b', district: 'x', phone: '1' })
    await db.collection('people').doc('b').remove()
    expect(await db.collection('people').add({ _id: 'c', district: 'x', phone: '1' })).toMatchObject({
      id: 'c',
    })
  })

  test('uniqueness survives a restart', async () => {
    await db.collection('people').add({ _id: 'a', district: 'x', phone: '1' })
    await endpoint.restart()
    await expect(db.collection('people').add({ _id: 'b', district: 'x', phone: '1' })).rejects.toMatchObject(
      duplicate,
    )
  })

  test('of 50 adds of one combination in parallel exactly one succeeds', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        db.collection('people').add({ _id: `${at}`, district: 'x', phone: '1' }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('two transactions that take one combination conflict at once', async () => {
    const first = await db.startTransaction()
    const second = await db.startTransaction()
    await first.collection('people').add({ _id: 'a', district: 'x', phone: '1' })
    await expect(
      second.collection('people').add({ _id: 'b', district: 'x', phone: '1' }),
    ).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await first.commit()
  })

  test('a transaction may trade the values of two documents', async () => {
    await db.collection('people').add([
      { _id: 'a', district: 'x', phone: '1' },
      { _id: 'b', district: 'x', phone: '2' },
    ])
    await db.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('people').doc('a').update({ phone: 'none' })
      await transaction.collection('people').doc('b').update({ phone: '1' })
      await transaction.collection('people').doc('a').update({ phone: '2' })
    })
    await expect(db.collection('people').add({ district: 'x', phone: '1' })).rejects.toMatchObject(duplicate)
    await expect(db.collection('people').add({ district: 'x', phone: '2' })).rejects.toMatchObject(duplicate)
  })
})
