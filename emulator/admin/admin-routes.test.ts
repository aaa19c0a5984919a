import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

beforeAll(async () => {
  fixture = writeFixture([{ name: 'notes', indexes: [] }])
  fixture.writeFunction(
    'notes',
    `exports.main = async ({ action, id, text }) => {
      const notes = app.database().collection('notes')
      try {
        if (action === 'write') { await notes.doc(id).set({ text }); return (await notes.doc(id).get()).data }
        if (action === 'call') return (await app.callFunction({ name: id, data: { text } }))
        if (action === 'report') return (await app.analytics({ report_type: 'mall', report_data: { action_time: 1, action_type: 'x' } }))
        if (action === 'user') return (await app.auth().getEndUserInfo(id)).userInfo
        return 'nothing'
      } catch (error) { return { code: error.code, message: error.message } }
    }`,
  )
  fixture.writeFunction(
    'echo',
    `exports.main = async (event) => ({ event, openid: process.env.WX_OPENID ?? null, source: process.env.TCB_SOURCE })`,
  )
  fixture.writeFunction('broken', "exports.main = async () => { throw new Error('no luck') }")
  emulator = await startEmulator({ ...fixture, port: 0, testMode: true })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

afterEach(() => client.post('/faults', {}))

test('the real SDK writes and reads, and each request is counted', async () => {
  const { body, headers } = await client.callAs('ann', 'notes', { action: 'write', id: 'n1', text: '你好' })
  expect(body).toEqual([{ _id: 'n1', text: '你好' }])
  expect(headers.get('x-emulator-sdk-requests')).toBe('2')
  expect(headers.get('x-emulator-sdk-actions')).toBe('database.modifyDocument,database.getDocument')
})

test('parallel calls are counted apart', async () => {
  const calls = Array.from({ length: 12 }, (_, index) =>
    client.callAs(
      'ann',
      'notes',
      index % 2 === 0 ? { action: 'write', id: `p${index}` } : { action: 'none' },
    ),
  )
  const counts = (await Promise.all(calls)).map(({ headers }) => headers.get('x-emulator-sdk-requests'))
  expect(counts).toEqual(Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? '2' : '0')))
})

describe('function calls function', () => {
  test('the called one answers, knows no end user and sees where the call came from', async () => {
    const { body } = await client.callAs('ann', 'notes', { action: 'call', id: 'echo', text: 'hi' })
    expect(body.result).toEqual({ event: { text: 'hi' }, openid: null, source: 'wx_client,scf' })
  })

  test.each([
    ['an unknown one', 'nowhere', 'FUNCTION_NOT_FOUND'],
    ['a failing one', 'broken', 'FUNCTION_INVOCATION_FAILED'],
  ])('%s is an error with a code', async (_title, id, code) => {
    const { body } = await client.callAs('ann', 'notes', { action: 'call', id })
    expect(body.code).toBe(code)
  })
})

describe('envelope', () => {
  test('an unknown action is HTTP 200 with a code', async () => {
    const { status, body } = await client.post('/admin', { action: 'mysql.query' })
    expect([status, body.code]).toEqual([200, 'INVALID_PARAM'])
  })

  test('a body that is too large is HTTP 200 with a code', async () => {
    const { status, body } = await client.post('/admin', { action: 'x'.repeat(65 * 1024 * 1024) })
    expect([status, body.code]).toEqual([200, 'EXCEED_MAX_PAYLOAD_SIZE'])
  })

  test.each([['[]'], ['"text"'], ['null'], ['{']])('the body %s is HTTP 200 with a code', async (text) => {
    const response = await fetch(`${emulator.url}/admin`, { method: 'POST', body: text })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
  })
})

test('a report of the shop analytics is taken', async () => {
  const { body } = await client.callAs('ann', 'notes', { action: 'report' })
  expect(body).toBeNull()
})

test('an end user is described by uid, an unknown one as anonymous', async () => {
  const anonymous = await client.post('/auth/v1/signin/anonymously', {})
  await client.post('/identities', { uid: anonymous.body.sub, openid: 'ann' })
  const known = await client.callAs('ann', 'notes', { action: 'user', id: anonymous.body.sub })
  expect(known.body).toMatchObject({ uid: anonymous.body.sub, openId: 'ann', isAnonymous: true })
  const unknown = await client.callAs('ann', 'notes', { action: 'user', id: 'nobody-here' })
  expect(unknown.body).toMatchObject({ uid: 'nobody-here', openId: '', isAnonymous: true })
})

describe('lost replies', () => {
  test('a lost SDK reply fails the call although the work is done', async () => {
    await client.post('/faults', { sdkReplyLoss: 1, seed: 7 })
    const { body } = await client.callAs('ann', 'notes', { action: 'write', id: 'lost', text: 'kept' })
    expect(body.code).toBe('ECONNRESET')
    expect(emulator.database.list('notes', 100)).toContainEqual({ _id: 'lost', text: 'kept' })
  })

  test('a lost function reply breaks the connection although the work is done', async () => {
    await client.post('/faults', { functionReplyLoss: 1 })
    await expect(
      client.callAs('ann', 'notes', { action: 'write', id: 'gone', text: 'kept' }),
    ).rejects.toThrow()
    expect(emulator.database.list('notes', 100)).toContainEqual({ _id: 'gone', text: 'kept' })
  })

  test('a probability outside of 0 to 1 is refused', async () => {
    expect((await client.post('/faults', { sdkReplyLoss: 1.5 })).status).toBe(400)
  })
})

test('a used-up quota reaches the function as the code of the platform', async () => {
  const limited = await startEmulator({
    ...fixture,
    dataDirectory: `${fixture.directory}/limited`,
    port: 0,
    quota: { requestsPerSecond: 0 },
  })
  const { body } = await createEmulatorClient(limited.url).callAs('ann', 'notes', {
    action: 'write',
    id: 'n',
  })
  expect(body.code).toBe('EXCEED_REQUEST_LIMIT')
  await limited.close()
})

test('closing while calls run and wait ends them all', async () => {
  fixture.writeFunction('endless', 'exports.main = () => new Promise(() => setTimeout(() => {}, 60000))', {
    timeout: 60,
  })
  const closing = await startEmulator({
    ...fixture,
    dataDirectory: `${fixture.directory}/closing`,
    port: 0,
    instancesPerFunction: 1,
  })
  const visitor = createEmulatorClient(closing.url)
  await visitor.callAs('ann', 'echo')
  const calls = ['ann', 'bob'].map((openid) => visitor.callAs(openid, 'endless').catch(() => 'broken off'))
  await closing.close()
  expect(await Promise.all(calls)).toHaveLength(2)
})

test('a page of another site is refused', async () => {
  const response = await fetch(`${emulator.url}/admin`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(response.status).toBe(403)
})
