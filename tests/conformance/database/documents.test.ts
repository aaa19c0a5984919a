import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

describe('documents through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeEach(async () => {
    endpoint = await startDatabaseEndpoint([
      { name: 'seats', indexes: [{ name: 'by_free', fields: [['free', 1]] }] },
    ])
    db = endpoint.db
  })

  afterEach(() => endpoint.stop())

  const rowsOf = async (query: object) => (await db.collection('seats').where(query).limit(1000).get()).data

  test('an added document is read back under the id it was given', async () => {
    const document = {
      free: 3,
      tags: ['x', { y: 1.5 }],
      none: null,
      yes: true,
      at: new Date(5),
      big: 31536000000,
    }
    expect(await db.collection('seats').add({ _id: 'a', ...document })).toMatchObject({ id: 'a' })
    expect((await db.collection('seats').doc('a').get()).data).toEqual([{ _id: 'a', ...document }])
  })

  test('several documents are added at once, with generated ids of 32 hex digits where none is given', async () => {
    const { ids } = (await db.collection('seats').add([{ _id: 7 }, { free: 1 }])) as unknown as {
      ids: unknown[]
    }
    expect(ids).toEqual([7, expect.stringMatching(/^[0-9a-f]{32}$/)])
  })

  test('number 1 and text 1 are two documents', async () => {
    await db.collection('seats').add([
      { _id: 1, free: 10 },
      { _id: '1', free: 20 },
    ])
    expect((await db.collection('seats').doc(1).get()).data[0].free).toBe(10)
    expect((await db.collection('seats').doc('1').get()).data[0].free).toBe(20)
  })

  test('a second document under one id is refused as a duplicate key', async () => {
    await db.collection('seats').add({ _id: 'a' })
    await expect(db.collection('seats').add({ _id: 'a' })).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
      message: expect.stringContaining('E11000 duplicate key error'),
    })
  })

  test('of several documents those before the refused one stay', async () => {
    await expect(
      db.collection('seats').add([{ _id: 'a' }, { _id: 'a' }, { _id: 'b' }]),
    ).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
    })
    expect(await rowsOf({})).toEqual([{ _id: 'a' }])
  })

  test('a field name that begins with a dollar is refused, one with a dot is kept', async () => {
    await expect(db.collection('seats').add({ $a: 1 })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
    await db.collection('seats').add({ _id: 'a', 'key.': 1 })
    expect(await rowsOf({ _id: 'a' })).toEqual([{ _id: 'a', 'key.': 1 }])
  })

  test('set inserts what is missing and replaces what is there', async () => {
    expect(await db.collection('seats').doc('a').set({ x: 1, y: {} })).toMatchObject({
      updated: 0,
      upsertedId: 'a',
    })
    expect(await db.collection('seats').doc('a').set({ x: 1, y: {} })).toMatchObject({ updated: 1 })
    expect(await db.collection('seats').doc('a').set({ z: 1 })).toMatchObject({ updated: 1 })
    expect(await rowsOf({})).toEqual([{ _id: 'a', z: 1 }])
  })

  test('update counts what matched, even when nothing changes', async () => {
    await db.collection('seats').add([
      { _id: 'a', free: 1 },
      { _id: 'b', free: 1 },
    ])
    expect(await db.collection('seats').doc('a').update({ free: 1 })).toMatchObject({ updated: 1 })
    expect(await db.collection('seats').doc('none').update({ free: 1 })).toMatchObject({ updated: 0 })
    expect(await db.collection('seats').where({ free: 1 }).update({ free: 2 })).toMatchObject({ updated: 2 })
    const one = db.collection('seats').where({ free: 2 }).options({ multiple: false })
    expect(await one.update({ free: 3 })).toMatchObject({ updated: 1 })
    expect(await rowsOf({})).toEqual([
      { _id: 'a', free: 3 },
      { _id: 'b', free: 2 },
    ])
  })

  test('updateAndReturn answers the document afterwards, or null', async () => {
    await db.collection('seats').add({ _id: 'a', free: 1 })
    const where = (query: object) =>
      db.collection('seats').where(query) as unknown as {
        updateAndReturn: (update: object) => Promise<unknown>
      }
    const claim = { free: db.command.inc(-1) }
    const condition = { _id: 'a', free: db.command.gte(1) }
    expect(await where(condition).updateAndReturn(claim)).toMatchObject({
      updated: 1,
      doc: { _id: 'a', free: 0 },
    })
    expect(await where(condition).updateAndReturn(claim)).toMatchObject({ updated: 0, doc: null })
  })

  test('remove counts what it removed', async () => {
    await db.collection('seats').add([{ _id: 'a' }, { _id: 'b', x: 1 }, { _id: 'c', x: 1 }])
    expect(await db.collection('seats').doc('a').remove()).toMatchObject({ deleted: 1 })
    expect(await db.collection('seats').doc('a').remove()).toMatchObject({ deleted: 0 })
    expect(await db.collection('seats').where({ x: 1 }).remove()).toMatchObject({ deleted: 2 })
    expect(await rowsOf({})).toEqual([])
  })

  test.each([
    ['remove without a condition', (target: DatabaseEndpoint['db']) => target.collection('seats').remove()],
    [
      'remove with an empty object',
      (target: DatabaseEndpoint['db']) => target.collection('seats').where({ a: {} }).remove(),
    ],
    [
      'update with an empty object',
      (target: DatabaseEndpoint['db']) => target.collection('seats').where({ a: {} }).update({ b: 1 }),
    ],
  ])('%s is refused and leaves the collection alone', async (_title, call) => {
    await db.collection('seats').add({ _id: 'a' })
    await expect(call(db)).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect(await rowsOf({})).toEqual([{ _id: 'a' }])
  })

  test('a collection exists only by the manifest or by createCollection', async () => {
    const missing = {
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message:
        '[ResourceNotFound] Db or Table not exist: other. Please check your request, but if the problem persists, contact us.',
    }
    await expect(db.collection('other').add({ a: 1 })).rejects.toMatchObject(missing)
    await expect(db.collection('other').get()).rejects.toMatchObject(missing)
    await db.createCollection('other')
    await expect(db.createCollection('other')).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
    })
    await db.collection('other').add({ _id: 'a' })
    expect(endpoint.emulator().collectionNames()).toEqual(['other', 'seats'])
  })

  test('a get answers 100 rows unless asked for more, and never more than 1000', async () => {
    await db.collection('seats').add(Array.from({ length: 1003 }, (_, at) => ({ _id: at })))
    expect((await db.collection('seats').get()).data).toHaveLength(100)
    expect((await db.collection('seats').limit(5000).get()).data).toHaveLength(1000)
    expect((await db.collection('seats').skip(1001).get()).data).toEqual([{ _id: 1001 }, { _id: 1002 }])
  })

  test('a server date is the emulator clock plus its offset, at any depth', async () => {
    const later = new Date(endpoint.now() + 60_000)
    const clock = new Date(endpoint.now())
    const seats = db.collection('seats')
    await seats.add({ _id: 'a', at: db.serverDate(), deep: { list: [db.serverDate({ offset: 60_000 })] } })
    expect(await rowsOf({ _id: 'a' })).toEqual([{ _id: 'a', at: clock, deep: { list: [later] } }])
    await seats.doc('a').set({ at: db.serverDate({ offset: 60_000 }), history: [] })
    await seats
      .doc('a')
      .update({ seen: db.serverDate(), history: db.command.push([{ at: db.serverDate() }]) })
    expect(await rowsOf({ _id: 'a' })).toEqual([
      { _id: 'a', at: later, history: [{ at: clock }], seen: clock },
    ])
    expect(await rowsOf({ at: db.command.gt(db.serverDate()) })).toHaveLength(1)
  })

  test('everything acknowledged is there after a restart, in the same order', async () => {
    await db.createCollection('other')
    await db.collection('seats').add([
      {
        _id: 'b',
        at: new Date(3),
        re: /x/i,
        nan: Number.NaN,
        oid: new db.ObjectId({ id: '0123456789abcdef01234567' }),
      },
      { _id: 'a', deep: [{ n: -1.5 }] },
      { _id: 5 },
    ])
    await db.collection('seats').doc(5).remove()
    await db.collection('seats').doc('b').update({ free: 1 })
    const before = { text: endpoint.emulator().exportAll(), rows: await rowsOf({}) }
    await endpoint.restart()
    expect({ text: endpoint.emulator().exportAll(), rows: await rowsOf({}) }).toEqual(before)
    expect(before.rows.map(({ _id }: { _id: unknown }) => _id)).toEqual(['b', 'a'])
    expect((await db.collection('seats').where({ free: 1 }).get()).data).toHaveLength(1)
    expect(endpoint.emulator().collectionNames()).toEqual(['other', 'seats'])
  })

  test('clear empties the collections and keeps them', async () => {
    await db.collection('seats').add({ _id: 'a', free: 1 })
    await endpoint.emulator().clear()
    expect(endpoint.emulator().exportAll()).toBe('{"seats":[]}')
    expect(await rowsOf({ free: 1 })).toEqual([])
    await db.collection('seats').add({ _id: 'a', free: 2 })
    expect(endpoint.emulator().list('seats', 10)).toEqual([{ _id: 'a', free: 2 }])
  })

  test('two databases with the same content export the same bytes', async () => {
    await db.collection('seats').add([{ _id: 'b', x: 1, y: { q: 1, p: 2 } }, { _id: 'a' }])
    expect(endpoint.emulator().exportAll()).toBe(
      '{"seats":[{"_id":"a"},{"_id":"b","x":1,"y":{"p":2,"q":1}}]}',
    )
  })

  test('200 claims of 20 seats in parallel give exactly 20 seats away', async () => {
    await db.collection('seats').add({ _id: 'slot', free: 20, held: {} })
    const claim = (at: number) =>
      db
        .collection('seats')
        .where({ _id: 'slot', free: db.command.gte(1), [`held.k${at}`]: db.command.exists(false) })
        .update({ free: db.command.inc(-1), [`held.k${at}`]: { n: 1 } })
    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => claim(at)))
    expect(answers.filter(({ updated }) => updated === 1)).toHaveLength(20)
    const [slot] = await rowsOf({ _id: 'slot' })
    expect(slot.free).toBe(0)
    expect(Object.keys(slot.held)).toHaveLength(20)
  })
})
