import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from './database'

describe('answers on the wire', () => {
  let directory: string
  let database: Database

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'database-'))
    database = await open()
  })

  afterEach(async () => {
    await database.close()
    await rm(directory, { recursive: true })
  })

  const open = (duplicateKeyCode?: 'DATABASE_REQUEST_FAILED') =>
    openDatabase({
      directory,
      collections: [{ name: 'c', indexes: [] }],
      clock: () => 1000,
      ...(duplicateKeyCode && { duplicateKeyCode }),
    })
  const insert = (...data: string[]) =>
    database.handle({ action: 'database.insertDocument', collectionName: 'c', data })
  const find = (fields: Record<string, unknown>) =>
    database.handle({
      action: 'database.getDocument',
      collectionName: 'c',
      queryType: 'WHERE',
      limit: 1000,
      ...fields,
    })

  test('a list is a list of EJSON texts beside a request id', async () => {
    await insert('{"_id":"a","n":{"$numberInt":"1"},"at":{"$date":{"$numberLong":"5"}}}')
    expect(await find({ query: '{"n":{"$gt":{"$numberInt":"0"}}}', offset: 0, limit: 10 })).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      data: { list: ['{"_id":"a","n":1,"at":{"$date":{"$numberLong":"5"}}}'], offset: 0, limit: 10 },
    })
  })

  test.each([
    ['no action', {}, 'INVALID_PARAM'],
    ['an unknown action', { action: 'database.dropEverything' }, 'INVALID_PARAM'],
    ['no collection', { action: 'database.getDocument' }, 'INVALID_PARAM'],
    [
      'a query that is not EJSON',
      { action: 'database.getDocument', collectionName: 'c', query: '{' },
      'INVALID_PARAM',
    ],
    [
      'a query that is no object',
      { action: 'database.getDocument', collectionName: 'c', query: '[]' },
      'INVALID_PARAM',
    ],
    ['a negative limit', { action: 'database.getDocument', collectionName: 'c', limit: -1 }, 'INVALID_PARAM'],
    [
      'documents that are no list',
      { action: 'database.insertDocument', collectionName: 'c', data: '{}' },
      'INVALID_PARAM',
    ],
    ['a commit without an id', { action: 'database.commitTransaction' }, 'INVALID_PARAM'],
    [
      'a commit of nothing',
      { action: 'database.commitTransaction', transactionId: 'x' },
      'DATABASE_TRANSACTION_FAIL',
    ],
    [
      'a collection name with a dollar',
      { action: 'database.addCollection', collectionName: '$x' },
      'INVALID_PARAM',
    ],
    [
      'an invalid pattern',
      {
        action: 'database.getDocument',
        collectionName: 'c',
        query: '{"a":{"$regularExpression":{"pattern":"(","options":""}}}',
      },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'a script',
      { action: 'database.getDocument', collectionName: 'c', query: '{"$where":"true"}' },
      'DATABASE_REQUEST_FAILED',
    ],
  ])('%s is refused with its code', async (_title, body, code) => {
    expect(await database.handle(body)).toEqual({
      code,
      message: expect.any(String),
      requestId: expect.any(String),
    })
  })

  test('100 levels are stored and 101 refused', async () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expect(await insert(nested(100))).toMatchObject({ data: {} })
    expect(await insert(nested(101))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await insert(nested(100_000))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('brackets and escapes within texts are no nesting', async () => {
    const text = `"\\"${'['.repeat(200)}`
    expect(await insert(`{"_id":"a","t":${JSON.stringify(text)}}`)).toMatchObject({
      data: { insertedIds: ['a'] },
    })
    expect(await find({})).toMatchObject({ data: { list: [JSON.stringify({ _id: 'a', t: text })] } })
  })

  test('a document larger than 16 MB is refused, also when an update makes it so', async () => {
    const megabytes = (count: number) => 'x'.repeat(count * 1024 * 1024)
    expect(await insert(`{"_id":"big","t":"${megabytes(16)}"}`)).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
    expect(await insert(`{"_id":"a","t":"${megabytes(15)}"}`)).toMatchObject({ data: { insertedIds: ['a'] } })
    const growth = {
      action: 'database.modifyDocument',
      collectionName: 'c',
      queryType: 'DOC',
      query: '{"_id":"a"}',
      data: `{"$set":{"u":"${megabytes(1)}"}}`,
      multi: false,
      merge: true,
    }
    expect(await database.handle(growth)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('an answer larger than 50 MB is refused', async () => {
    const filling = 'x'.repeat(13 * 1024 * 1024)
    for (const id of ['a', 'b', 'c', 'd']) await insert(`{"_id":"${id}","t":"${filling}"}`)
    expect(await find({})).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await find({ limit: 3 })).toMatchObject({ data: { limit: 3 } })
    expect(await find({ projection: '{"_id":1}' })).toMatchObject({ data: { list: expect.any(Array) } })
  })

  test('a transaction that writes more than 16 MB is gone', async () => {
    const filling = 'x'.repeat(9 * 1024 * 1024)
    const { transactionId } = await database.handle({ action: 'database.startTransaction' })
    const inside = (id: string) =>
      database.handle({
        action: 'database.insertDocument',
        collectionName: 'c',
        data: [`{"_id":"${id}","t":"${filling}"}`],
        transactionId,
      })
    expect(await inside('a')).toMatchObject({ data: { insertedIds: ['a'] } })
    expect(await inside('b')).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(database.exportAll()).toBe('{"c":[]}')
  })

  test('the code of a duplicate key can be the one of field reports', async () => {
    await database.close()
    database = await open('DATABASE_REQUEST_FAILED')
    await insert('{"_id":"a"}')
    expect(await insert('{"_id":"a"}')).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000 duplicate key error'),
    })
  })

  test('a field named __proto__ is refused and pollutes nothing', async () => {
    expect(await insert('{"__proto__":{"polluted":true}}')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('an answer means that the data survives the process', async () => {
    await insert('{"_id":"a"}')
    const copy = await openDatabase({ directory, collections: [], clock: () => 0 })
    expect(copy.exportAll()).toBe('{"c":[{"_id":"a"}]}')
  })

  test('what is shown is on disk by then, also what nobody was told of yet', async () => {
    const writing = insert('{"_id":"a"}')
    const shown = await database.shown(() => database.exportAll())
    const copy = await openDatabase({ directory, collections: [], clock: () => 0 })
    expect([shown, copy.exportAll()]).toEqual(['{"c":[{"_id":"a"}]}', '{"c":[{"_id":"a"}]}'])
    await writing
  })
})
