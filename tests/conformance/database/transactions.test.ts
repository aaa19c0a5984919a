import { type DatabaseEndpoint, startDatabaseEndpoint, type Transaction } from '../start-database-endpoint'

const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
const gone = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
}

describe('transactions through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeEach(async () => {
    endpoint = await startDatabaseEndpoint([
      { name: 'docs', indexes: [{ name: 'by_n', fields: [['n', 1]] }] },
    ])
    db = endpoint.db
    await db.collection('docs').add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
  })

  afterEach(() => endpoint.stop())

  const outside = async (id: string) => (await db.collection('docs').doc(id).get()).data[0]

  test('writes are invisible outside until the commit, and then all at once', async () => {
    const transaction = await db.startTransaction()
    const docs = transaction.collection('docs')
    expect(await docs.add({ _id: 'c', n: 3 })).toMatchObject({ inserted: 1, ok: 1, id: 'c' })
    await docs.doc('a').update({ n: db.command.inc(1) })
    expect(await docs.doc('d').set({ n: 4 })).toMatchObject({ upserted: [{ _id: 'd' }] })
    await docs.doc('b').remove()
    expect((await docs.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    expect((await docs.doc('b').get()).data).toBeNull()
    expect((await docs.where({ n: db.command.gte(2) }).get()).data).toHaveLength(3)
    expect(endpoint.emulator().exportAll()).toBe('{"docs":[{"_id":"a","n":1},{"_id":"b","n":1}]}')
    await transaction.commit()
    expect(endpoint.emulator().exportAll()).toBe(
      '{"docs":[{"_id":"a","n":2},{"_id":"c","n":3},{"_id":"d","n":4}]}',
    )
  })

  test('a rollback leaves nothing behind', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('docs').doc('a').update({ n: 9 })
    await transaction.rollback()
    expect(await outside('a')).toEqual({ _id: 'a', n: 1 })
    await expect(transaction.collection('docs').doc('a').get()).rejects.toMatchObject(gone)
  })

  test('reads stay at the snapshot of the first operation, whatever is committed outside', async () => {
    const transaction = await db.startTransaction()
    await db.collection('docs').doc('b').update({ n: 2 })
    const docs = transaction.collection('docs')
    expect((await docs.doc('b').get()).data).toEqual({ _id: 'b', n: 2 })
    await db.collection('docs').doc('a').update({ n: 7 })
    await db.collection('docs').doc('b').remove()
    await db.collection('docs').add({ _id: 'c', n: 1 })
    expect((await docs.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect((await docs.where({ n: 1 }).get()).data).toEqual([{ _id: 'a', n: 1 }])
    expect((await docs.where({ n: 7 }).get()).data).toEqual([])
    expect((await docs.where({ n: 2 }).get()).data).toEqual([{ _id: 'b', n: 2 }])
    await transaction.commit()
  })

  test('the second writer of a document fails at once and its transaction is gone', async () => {
    const first = await db.startTransaction()
    const second = await db.startTransaction()
    await first.collection('docs').doc('a').update({ n: 2 })
    await second.collection('docs').doc('b').update({ n: 3 })
    await expect(second.collection('docs').doc('a').update({ n: 3 })).rejects.toMatchObject(conflict)
    await expect(second.rollback()).rejects.toMatchObject(gone)
    expect(await db.collection('docs').doc('b').update({ n: 4 })).toMatchObject({ updated: 1 })
    await first.commit()
    expect(await outside('a')).toEqual({ _id: 'a', n: 2 })
    expect(await outside('b')).toEqual({ _id: 'b', n: 4 })
  })

  test('writing what changed after the snapshot is a conflict', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('docs').doc('a').get()
    await db.collection('docs').doc('a').update({ n: 2 })
    await expect(transaction.collection('docs').doc('a').update({ n: 3 })).rejects.toMatchObject(conflict)
  })

  test('inserting or removing what others inserted or removed after the snapshot is a conflict', async () => {
    const inserting = await db.startTransaction()
    const removing = await db.startTransaction()
    await inserting.collection('docs').doc('a').get()
    await removing.collection('docs').doc('a').get()
    await db.collection('docs').add({ _id: 'c' })
    await db.collection('docs').doc('b').remove()
    await expect(inserting.collection('docs').add({ _id: 'c' })).rejects.toMatchObject(conflict)
    await expect(removing.collection('docs').doc('b').remove()).rejects.toMatchObject(conflict)
  })

  test('two transactions that read one document and write another both commit', async () => {
    const first = await db.startTransaction()
    const second = await db.startTransaction()
    await first.collection('docs').doc('a').get()
    await second.collection('docs').doc('b').get()
    await first.collection('docs').doc('b').update({ n: 2 })
    await second.collection('docs').doc('a').update({ n: 2 })
    await first.commit()
    await second.commit()
    expect([await outside('a'), await outside('b')]).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 2 },
    ])
  })

  test('a plain write waits for the transaction that writes the document, then sees its outcome', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('docs').doc('a').update({ n: 5 })
    const waiting = db
      .collection('docs')
      .doc('a')
      .update({ n: db.command.inc(10) })
    // Neither needs the locked document: one writes another, one does not match what is committed.
    expect(await db.collection('docs').doc('b').update({ n: 3 })).toMatchObject({ updated: 1 })
    expect(await db.collection('docs').where({ _id: 'a', n: 5 }).update({ n: 0 })).toMatchObject({
      updated: 0,
    })
    expect(await outside('a')).toEqual({ _id: 'a', n: 1 })
    await transaction.commit()
    expect(await waiting).toMatchObject({ updated: 1 })
    expect(await outside('a')).toEqual({ _id: 'a', n: 15 })
  })

  test('a plain add waits for the transaction that adds the same id, then is a duplicate or not', async () => {
    for (const [id, outcome] of [
      ['c', 'commit'],
      ['d', 'rollback'],
    ] as const) {
      const transaction = await db.startTransaction()
      await transaction.collection('docs').add({ _id: id, n: 1 })
      const plain = db
        .collection('docs')
        .add({ _id: id, n: 2 })
        .then(
          () => 'added',
          ({ code }: { code: string }) => code,
        )
      expect(await outside(id)).toBeUndefined()
      await transaction[outcome]()
      expect(await plain).toBe(outcome === 'commit' ? 'DATABASE_DUPLICATE_WRITE' : 'added')
    }
  })

  test('a plain write waits for an abandoned transaction only as long as that may live', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('docs').doc('a').update({ n: 5 })
    const plain = db
      .collection('docs')
      .doc('a')
      .update({ n: db.command.inc(1) })
    await db.collection('docs').doc('b').update({ n: 2 })
    endpoint.advance(30_001)
    expect(await plain).toMatchObject({ updated: 1 })
    expect(await outside('a')).toEqual({ _id: 'a', n: 2 })
    await expect(transaction.commit()).rejects.toMatchObject(gone)
  })

  test('a transaction ends after 30 seconds, and after its commit', async () => {
    const late = await db.startTransaction()
    const done = await db.startTransaction()
    await late.collection('docs').doc('a').update({ n: 5 })
    await done.commit()
    await expect(done.commit()).rejects.toMatchObject(gone)
    endpoint.advance(30_001)
    await expect(late.collection('docs').doc('a').get()).rejects.toMatchObject(gone)
    expect(await outside('a')).toEqual({ _id: 'a', n: 1 })
  })

  test('a refused write ends its transaction', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('docs').doc('b').update({ n: 2 })
    await expect(transaction.collection('docs').add({ _id: 'a' })).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
    })
    await expect(transaction.commit()).rejects.toMatchObject(gone)
    expect(await outside('b')).toEqual({ _id: 'b', n: 1 })
  })

  test('where.update, where.remove and count run outside the transaction', async () => {
    const transaction = await db.startTransaction()
    const docs = transaction.collection('docs')
    await docs.add({ _id: 'c', n: 1 })
    expect(await docs.where({ n: 1 }).count()).toMatchObject({ total: 2 })
    expect(await docs.where({ _id: 'a' }).update({ n: 8 })).toMatchObject({ updated: 1 })
    expect(await outside('a')).toEqual({ _id: 'a', n: 8 })
    await transaction.rollback()
    expect(await outside('a')).toEqual({ _id: 'a', n: 8 })
  })

  test('1001 documents are added in one call inside a transaction', async () => {
    await db.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('docs').add(Array.from({ length: 1001 }, (_, n) => ({ _id: `m${n}`, n })))
    })
    expect((await db.collection('docs').count()).total).toBe(1003)
  })

  test('runTransaction repeats a lost race and adds nothing twice', async () => {
    let runs = 0
    const increment = () =>
      db.runTransaction(async (transaction: Transaction) => {
        runs++
        const { data } = await transaction.collection('docs').doc('a').get()
        await transaction
          .collection('docs')
          .doc('a')
          .update({ n: (data as unknown as { n: number }).n + 1 })
      }, 50)
    await Promise.all([increment(), increment(), increment(), increment()])
    expect(await outside('a')).toEqual({ _id: 'a', n: 5 })
    expect(runs).toBeGreaterThan(4)
  })

  test('runTransaction gives up a conflict after its repeats, and any other error at once', async () => {
    const holder = await db.startTransaction()
    await holder.collection('docs').doc('a').update({ n: 2 })
    let runs = 0
    const blocked = db.runTransaction(async (transaction: Transaction) => {
      runs++
      await transaction.collection('docs').doc('a').update({ n: 3 })
    })
    await expect(blocked).rejects.toMatchObject(conflict)
    expect(runs).toBe(4)
    const broken = db.runTransaction(async () => {
      throw new Error('mine')
    })
    await expect(broken).rejects.toThrow('mine')
    await holder.rollback()
  })

  test('what a transaction wrote survives a restart only when it was committed', async () => {
    const committed = await db.startTransaction()
    await committed.collection('docs').doc('a').update({ n: 2 })
    await committed.commit()
    const open = await db.startTransaction()
    await open.collection('docs').doc('b').update({ n: 2 })
    await endpoint.restart()
    expect([await outside('a'), await outside('b')]).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 1 },
    ])
    await expect(open.commit()).rejects.toMatchObject(gone)
  })
})
