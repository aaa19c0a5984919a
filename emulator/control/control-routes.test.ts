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
    `let calls = 0
    exports.main = async ({ id }) => {
      calls += 1
      const notes = app.database().collection('notes')
      if (id) await notes.doc(id).set({ at: app.database().serverDate() })
      return { calls, now: Date.now() + Number(process.env.EMULATOR_CLOCK_OFFSET_MS) }
    }`,
  )
  emulator = await startEmulator({ ...fixture, port: 0, testMode: true })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

afterEach(() => client.post('/clock', { reset: true }))

describe('clock', () => {
  const year2030 = Date.UTC(2030, 0, 1)

  test('moves the time of functions and of the database together', async () => {
    await client.post('/clock', { at: year2030 })
    const { body } = await client.post('/functions/notes', { id: 'later' })
    expect(new Date(body.now).getUTCFullYear()).toBe(2030)
    expect(JSON.stringify(emulator.database.list('notes', 10))).toMatch(/2030|18934\d{8}/)
  })

  test('advances, and returns to the present', async () => {
    const before = (await client.get('/clock')).body
    expect(before.offsetMs).toBe(0)
    expect((await client.post('/clock', { advanceMs: 90_000 })).body.offsetMs).toBe(90_000)
    expect((await client.post('/clock', { advanceMs: -30_000 })).body.offsetMs).toBe(60_000)
    expect((await client.post('/clock', { reset: true })).body.offsetMs).toBe(0)
  })

  test.each([[{}], [{ at: 'someday' }], [{ advanceMs: '5' }], [{ at: null }]])('refuses %j', async (body) => {
    expect((await client.post('/clock', body)).status).toBe(400)
  })
})

test.each([1_001, 20_000])(
  'a body nested %i deep is refused, not a failure of the emulator',
  async (depth) => {
    const body = `${'['.repeat(depth)}1${']'.repeat(depth)}`
    const response = await fetch(`${emulator.url}/functions/notes`, { method: 'POST', body })
    expect([response.status, (await response.json()).code]).toEqual([400, 'INVALID_PARAM'])
  },
)

describe('export and reset', () => {
  test('the export is the text of all collections', async () => {
    await client.post('/functions/notes', { id: 'kept' })
    const response = await fetch(`${emulator.url}/export`)
    expect(await response.text()).toBe(emulator.database.exportAll())
  })

  test('reset empties the data and what instances remember', async () => {
    await client.post('/functions/notes', { id: 'one' })
    await client.post('/reset')
    expect(emulator.database.list('notes', 10)).toEqual([])
    expect((await client.post('/functions/notes', {})).body.calls).toBe(1)
  })
})

test('health names the functions', async () => {
  expect((await client.get('/health')).body).toMatchObject({ ok: true, env: 'local', functions: ['notes'] })
})

describe('without the test flag', () => {
  let ordinary: RunningEmulator
  let other: Fixture

  beforeAll(async () => {
    other = writeFixture()
    ordinary = await startEmulator({ ...other, port: 0 })
  })

  afterAll(async () => {
    await ordinary.close()
    other.remove()
  })

  test.each([
    ['POST', '/clock'],
    ['POST', '/faults'],
    ['POST', '/reset'],
    ['GET', '/export'],
  ])('%s %s is refused', async (method, path) => {
    const response = await fetch(`${ordinary.url}${path}`, { method })
    expect([response.status, (await response.json()).code]).toEqual([403, 'TEST_MODE_ONLY'])
  })

  test('a second emulator on the same port says which port is taken and what to do', async () => {
    const third = writeFixture()
    await expect(startEmulator({ ...third, port: ordinary.port })).rejects.toThrow(
      `Port ${ordinary.port} on 127.0.0.1 is taken. Stop the program that uses it, or choose another port`,
    )
    third.remove()
  })
})
