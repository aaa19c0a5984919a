import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

beforeAll(async () => {
  fixture = writeFixture([{ name: 'notes', indexes: [{ name: 'by_text', fields: [['text', 1]] }] }])
  fixture.writeFunction(
    'notes',
    `exports.main = async ({ id, refuse }) => {
      if (refuse) return { ok: false, error: { code: 'SLOT_FULL', message: '13800000000' } }
      await app.database().collection('notes').doc(id).set({ text: id })
      return { ok: true, data: {} }
    }`,
    { triggers: [{ name: 'nightly', type: 'timer', config: '0 0 3 * * * *' }] },
  )
  emulator = await startEmulator({ ...fixture, port: 0, testMode: true })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

beforeEach(() => client.post('/reset'))

test.each([
  ['/', 'text/html'],
  ['/page.css', 'text/css'],
  ['/page.js', 'text/javascript'],
])('%s is served as %s', async (path, type) => {
  const { status, headers, body } = await client.get(path)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain(type)
  expect(body.length).toBeGreaterThan(100)
})

test('the overview counts documents and knows the timers', async () => {
  await client.callAs('ann', 'notes', { action: 'note.write', id: 'n1' })
  expect((await client.get('/inspect/overview')).body).toMatchObject({
    collections: [{ name: 'notes', count: 1 }],
    timers: [{ name: 'nightly', functionName: 'notes', nextRun: expect.any(Number) }],
    testMode: true,
  })
})

test('documents of a collection are shown', async () => {
  await client.callAs('ann', 'notes', { id: 'n1' })
  expect((await client.get('/inspect/collections/notes')).body.documents).toEqual([{ _id: 'n1', text: 'n1' }])
  expect((await client.get('/inspect/collections/unknown')).status).toBe(404)
})

describe('a query', () => {
  const search = (texts: Record<string, string>) =>
    client.get(`/inspect/collections/notes?${new URLSearchParams(texts)}`)

  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await client.callAs('ann', 'notes', { id })
  })

  test('is answered with the index it went by and what it looked at', async () => {
    const { body } = await search({ query: '{"text":{"$gte":"b"}}', order: '{"text":-1}', limit: '1' })
    expect(body).toEqual({
      documents: [{ _id: 'c', text: 'c' }],
      explanation: { indexes: ['by_text'], examined: 1, sorted: 'by index' },
      indexes: [{ name: 'by_text', fields: [['text', 1]] }],
    })
  })

  test.each([
    ['no EJSON', '{', 'INVALID_PARAM'],
    ['an unknown operator', '{"n":{"$nonsense":1}}', 'DATABASE_REQUEST_FAILED'],
  ])('with %s is refused', async (_title, query, code) => {
    const { status, body } = await search({ query })
    expect([status, body.code]).toEqual([400, code])
  })
})

describe('the function log', () => {
  const lines = async () => (await client.get('/inspect/log')).body.entries

  test('has what was called, at which cost, newest first', async () => {
    await client.callAs('ann', 'notes', { action: 'note.write', id: 'n1' })
    await client.callAs('ann', 'notes', { action: 'note.refuse', refuse: true })
    await client.post('/functions/missing', {})
    expect(await lines()).toMatchObject([
      { functionName: 'missing', action: '', result: 'FUNCTION_NOT_FOUND', caller: 'server' },
      { functionName: 'notes', action: 'note.refuse', result: 'SLOT_FULL', sdkRequests: 0, caller: 'wechat' },
      { functionName: 'notes', action: 'note.write', result: 'ok', sdkRequests: 1 },
    ])
  })

  test('never shows what a person typed', async () => {
    await client.callAs('ann', 'notes', { action: '13800000000', phone: '13800000000', refuse: true })
    expect(JSON.stringify(await lines())).not.toContain('13800000000')
  })

  test('keeps 500 lines', async () => {
    await Promise.all(Array.from({ length: 510 }, () => client.post('/functions/missing', {})))
    expect(await lines()).toHaveLength(500)
  })
})

describe('a document written by hand', () => {
  const write = (body: unknown) => client.post('/inspect/collections/notes/documents', body)
  const stored = async () => (await client.get('/inspect/collections/notes')).body.documents

  test('takes the place of the one with its id', async () => {
    await client.callAs('ann', 'notes', { id: 'n1' })
    expect((await write({ document: '{"_id":"n1","at":{"$date":0}}' })).status).toBe(200)
    expect(await stored()).toEqual([{ _id: 'n1', at: { $date: { $numberLong: '0' } } }])
  })

  test('is a new one without an id, and can be removed', async () => {
    await write({ document: '{"text":"new"}' })
    const [{ _id }] = await stored()
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
    expect((await write({ remove: JSON.stringify(_id) })).body).toMatchObject({ data: { deleted: 1 } })
    expect(await stored()).toEqual([])
  })

  test.each([['{'], ['[]'], ['1'], ['null'], [''], ['{"_id":"n1","$bad":1}']])(
    '%j is refused and changes nothing',
    async (document) => {
      await client.callAs('ann', 'notes', { id: 'n1' })
      expect((await write({ document })).status).toBe(400)
      expect(await stored()).toEqual([{ _id: 'n1', text: 'n1' }])
    },
  )
})

test('the log says what a call printed, by its request id', async () => {
  fixture.writeFunction('talker', `exports.main = async () => { console.log('a line'); return {} }`)
  const { headers } = await client.callAs('ann', 'talker')
  await new Promise((later) => setTimeout(later, 200))
  const { entries } = (await client.get('/inspect/log')).body
  expect(entries[0]).toMatchObject({ functionName: 'talker', lines: ['a line'] })
  expect([headers.get('x-request-id'), entries[0].requestId]).toEqual([
    expect.any(String),
    expect.any(String),
  ])
})

test('a document written back as it was shown is what it was, also where it holds an ObjectId', async () => {
  const owner = { $oid: '0123456789abcdef01234567' }
  const at = { $date: { $numberLong: '5' } }
  const write = (document: object) =>
    client.post('/inspect/collections/notes/documents', { document: JSON.stringify(document) })
  const shown = async () => (await client.get('/inspect/collections/notes')).body.documents
  await write({ _id: owner, owner, at, text: 'a' })
  const before = await shown()
  expect(before).toEqual([{ _id: owner, owner, at, text: 'a' }])
  await write({ ...before[0], text: 'b' })
  expect(await shown()).toEqual([{ ...before[0], text: 'b' }])
})
