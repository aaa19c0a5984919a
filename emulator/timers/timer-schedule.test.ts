import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'
import { nextRun } from './timer-schedule'

describe('7-field expressions, at UTC+8', () => {
  test.each([
    ['every day at half past eight', '0 30 8 * * * *', '2026-11-24T00:30:00Z', '2026-11-25T00:30:00Z'],
    ['every five minutes', '0 */5 * * * * *', '2026-11-24T00:02:10Z', '2026-11-24T00:05:00Z'],
    ['every two seconds', '*/2 * * * * * *', '2026-11-24T00:00:00Z', '2026-11-24T00:00:02Z'],
    ['on working days', '0 0 9 * * MON-FRI *', '2026-11-27T01:00:00Z', '2026-11-30T01:00:00Z'],
    ['on Sunday, which is 0', '0 0 9 * * 0 *', '2026-11-24T00:00:00Z', '2026-11-29T01:00:00Z'],
    ['on the first of January', '0 0 0 1 JAN * *', '2026-11-24T00:00:00Z', '2026-12-31T16:00:00Z'],
    ['in a year to come', '0 0 0 1 1 * 2030', '2026-11-24T00:00:00Z', '2029-12-31T16:00:00Z'],
  ])('%s', (_title, expression, from, expected) => {
    expect(nextRun(expression, Date.parse(from))).toBe(Date.parse(expected))
  })

  test('in a year that is over: never', () => {
    expect(nextRun('0 0 0 1 1 * 2020', Date.parse('2026-11-24T00:00:00Z'))).toBeUndefined()
  })
})

const REMEMBER = `exports.main = async (event) => {
  const seen = { event, trigger: process.env.TRIGGER_SRC, source: process.env.TCB_SOURCE, openid: process.env.WX_OPENID ?? null }
  await app.database().collection('fired').add({ name: event.TriggerName, time: event.Time })
  return seen
}`
const timer = (name: string, config: string) => ({ name, type: 'timer', config })

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

const firedNames = () => emulator.database.list('fired', 100).map((document) => document.name)

beforeAll(async () => {
  fixture = writeFixture([{ name: 'fired', indexes: [] }])
  const triggers = [timer('daily', '0 30 8 * * * *'), timer('newYear', '0 0 0 1 1 * *')]
  fixture.writeFunction('jobs', REMEMBER, { timeout: 10, triggers })
  fixture.writeFunction('single', REMEMBER, { timeout: 10, triggers: [timer('monthly', '0 0 0 1 * * *')] })
  emulator = await startEmulator({ ...fixture, port: 0, testMode: true, timers: true })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

beforeEach(async () => {
  await client.post('/clock', { at: '2026-11-24T01:00:00Z' })
  await client.post('/reset')
})

describe('by hand', () => {
  test('a timer has the event and the environment of the platform', async () => {
    const { body, headers } = await client.post('/triggers/daily')
    expect(body).toEqual({
      event: {
        Type: 'Timer',
        TriggerName: 'daily',
        Time: expect.stringMatching(/^2026-11-24T01:00:\d\dZ$/),
        Message: '',
      },
      trigger: 'timer',
      source: 'wx_trigger',
      openid: null,
    })
    expect(headers.get('x-emulator-sdk-actions')).toBe('database.insertDocument')
  })

  test('a function with one timer is found by its own name', async () => {
    expect((await client.post('/triggers/single')).body.event.TriggerName).toBe('monthly')
  })

  test('a function with two timers is ambiguous', async () => {
    expect((await client.post('/triggers/jobs')).body).toMatchObject({ code: 'TRIGGER_AMBIGUOUS' })
  })

  test('an unknown one is not found', async () => {
    expect((await client.post('/triggers/never')).body).toMatchObject({ code: 'TRIGGER_NOT_FOUND' })
  })
})

describe('by the clock', () => {
  test('nothing fires before its time', async () => {
    await client.post('/clock', { advanceMs: 23 * 3600_000 })
    expect(firedNames()).toEqual([])
  })

  test('what fell due fires once, however many times it fell due', async () => {
    const { body } = await client.post('/clock', { advanceMs: 3 * 24 * 3600_000 })
    expect(body.fired).toEqual([{ name: 'daily', functionName: 'jobs', result: 'ok' }])
    expect(firedNames()).toEqual(['daily'])
    expect((await client.post('/clock', { advanceMs: 0 })).body.fired).toEqual([])
  })

  test('several triggers that fell due all fire', async () => {
    await client.post('/clock', { at: '2027-01-02T00:00:00Z' })
    expect(firedNames().sort()).toEqual(['daily', 'monthly', 'newYear'])
  })

  test('after the clock was set back a trigger waits for its moment again', async () => {
    await client.post('/clock', { at: '2026-11-20T01:00:00Z' })
    expect((await client.post('/clock', { at: '2026-11-20T23:00:00Z' })).body.fired).toEqual([])
    expect((await client.post('/clock', { at: '2026-11-21T00:30:00Z' })).body.fired).toHaveLength(1)
  })
})
