import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

const WHO_AM_I = `exports.main = async (event, context) => ({
  event,
  user: app.auth().getUserInfo(),
  context: tcb.parseContext(context),
  variables: Object.keys(process.env).filter((name) => /^(WX_|TCB_UUID|TCB_IS|TCB_CUSTOM|LOGINTYPE)/.test(name)).sort(),
  source: process.env.TCB_SOURCE,
  offset: process.env.EMULATOR_CLOCK_OFFSET_MS,
  configured: process.env.CONFIGURED,
  zone: new Date().getTimezoneOffset(),
})`

beforeAll(async () => {
  fixture = writeFixture([{ name: 'notes', indexes: [] }])
  fixture.writeFunction('whoami', WHO_AM_I, { timeout: 7, memorySize: 128 })
  emulator = await startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    env: 'test-env',
    appId: 'wx-app',
    instancesPerFunction: 2,
    functionEnvironment: { CONFIGURED: 'yes', TCB_CONFIGURED: 'kept' },
  })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

describe('identity', () => {
  test('a WeChat caller is told by the environment and by the event', async () => {
    const { body } = await client.callAs('openid-ann', 'whoami', { question: 1 })
    expect(body.event).toEqual({ question: 1, userInfo: { openId: 'openid-ann', appId: 'wx-app' } })
    expect(body.user).toEqual({
      openId: 'openid-ann',
      appId: 'wx-app',
      uid: '',
      customUserId: '',
      isAnonymous: false,
    })
    expect(body.source).toBe('wx_client')
  })

  test('a userInfo that the caller sends is overwritten', async () => {
    const { body } = await client.callAs('openid-ann', 'whoami', { userInfo: { openId: 'openid-eve' } })
    expect(body.event.userInfo).toEqual({ openId: 'openid-ann', appId: 'wx-app' })
  })

  test('nothing of a caller is left for the next one in the same process', async () => {
    await client.callAs('openid-ann', 'whoami')
    const { body } = await client.post('/functions/whoami', {})
    expect(body.variables).toEqual(['WX_CONTEXT_KEYS'])
    expect(body.user).toMatchObject({ openId: '', uid: '', isAnonymous: false })
    expect(body.event).toEqual({})
  })

  test('a web caller has a uid and no openid', async () => {
    const { body } = await client.post('/functions/whoami', {}, { 'x-emulator-uid': 'uid-1' })
    expect(body.user).toMatchObject({ uid: 'uid-1', openId: '', isAnonymous: true })
    expect(body.source).toBe('web_client')
  })
})

describe('what a function sees of its runtime', () => {
  test('context carries its limits and its environment', async () => {
    const { body } = await client.callAs('openid-ann', 'whoami')
    expect(body.context).toMatchObject({
      functionName: 'whoami',
      functionVersion: '$LATEST',
      namespace: 'test-env',
      memoryLimitInMb: 128,
      timeLimitIns: 7000,
      environment: { WX_OPENID: 'openid-ann', TCB_ENV: 'test-env' },
    })
  })

  test('the configured environment is there, local time is UTC', async () => {
    const { body } = await client.callAs('openid-ann', 'whoami')
    expect([body.configured, body.zone, body.offset]).toEqual(['yes', 0, '0'])
  })
})

describe('freeze', () => {
  test('a timer does not tick between the answer and the next call', async () => {
    fixture.writeFunction(
      'ticking',
      `let ticks = 0
      let started = false
      exports.main = async (event) => {
        if (!started) { started = true; setInterval(() => { ticks += 1 }, 1) }
        if (event.work) await new Promise((resolve) => setTimeout(resolve, event.work))
        return { ticks, pid: process.pid }
      }`,
    )
    const first = (await client.post('/functions/ticking', { work: 30 })).body
    // Another function's calls take real time meanwhile; the frozen one must not use it.
    for (let round = 0; round < 20; round += 1) await client.post('/functions/whoami', {})
    const second = (await client.post('/functions/ticking', {})).body
    expect(second.pid).toBe(first.pid)
    expect(first.ticks).toBeGreaterThan(1)
    // What was overdue when the process froze may run before the next call begins; the 20 calls took far longer.
    expect(second.ticks - first.ticks).toBeLessThan(10)
  })
})

describe('failures', () => {
  const cases: { title: string; source: string; config?: object; code: string; message: RegExp }[] = [
    {
      title: 'a thrown error fails the call with its message',
      source: "exports.main = async () => { throw new Error('no luck') }",
      code: 'FUNCTION_INVOCATION_FAILED',
      message: /no luck/,
    },
    {
      title: 'a bundle that cannot be loaded fails the call and says why',
      source: "require('./missing.js')",
      code: 'FUNCTION_INVOCATION_FAILED',
      message: /missing\.js/,
    },
    {
      title: 'a bundle without main fails the call and says so',
      source: 'exports.handler = () => 1',
      code: 'FUNCTION_INVOCATION_FAILED',
      message: /main/,
    },
    {
      title: 'an error outside of the call ends the process and fails the call',
      source: "exports.main = () => new Promise(() => setTimeout(() => { throw new Error('stray') }, 1))",
      code: 'FUNCTION_INVOCATION_FAILED',
      message: /stray/,
    },
    {
      title: 'a process that exits fails the call',
      source: 'exports.main = () => process.exit(3)',
      code: 'FUNCTION_INVOCATION_FAILED',
      message: /code 3/,
    },
    {
      title: 'a call that exceeds its time is ended',
      source: 'exports.main = () => { for (;;); }',
      config: { timeout: 0.3 },
      code: 'FUNCTION_TIME_LIMIT_EXCEEDED',
      message: /0\.3 seconds/,
    },
    {
      title: 'a call that needs more memory than it has is ended',
      source: 'exports.main = () => { const all = []; for (;;) all.push(new Array(100000).fill(1.5)) }',
      config: { memorySize: 64, timeout: 30 },
      code: 'FUNCTION_MEMORY_LIMIT_EXCEEDED',
      message: /64 MB/,
    },
    {
      title: 'an answer above 6 MB is refused',
      source: "exports.main = async () => 'x'.repeat(7 * 1024 * 1024)",
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
      message: /6 MB/,
    },
  ]

  test.each(cases)('$title', async ({ source, config, code, message }) => {
    fixture.writeFunction('failing', source, { ...config })
    const { status, body } = await client.post('/functions/failing', {})
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('a function that failed works again at the next call', async () => {
    fixture.writeFunction(
      'moody',
      "exports.main = async ({ fail }) => { if (fail) process.exit(1); return 'fine' }",
    )
    expect((await client.post('/functions/moody', { fail: true })).status).toBe(500)
    expect((await client.post('/functions/moody', {})).body).toBe('fine')
  })

  test('an unknown function is not found', async () => {
    expect((await client.post('/functions/nowhere', {})).body).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    expect((await client.post('/functions/..%2Fdata', {})).body).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  })

  test('an event above 6 MB is refused', async () => {
    const { status, body } = await client.post('/functions/whoami', { text: 'x'.repeat(7 * 1024 * 1024) })
    expect([status, body.code]).toEqual([413, 'EXCEED_MAX_PAYLOAD_SIZE'])
  })

  test('an event of 5 MB arrives', async () => {
    const text = '信'.repeat(1_500_000)
    const { body } = await client.post('/functions/whoami', { text })
    expect(body.event.text).toBe(text)
  })
})

describe('instances', () => {
  test('calls beyond the instances wait in line, and each instance runs one at a time', async () => {
    fixture.writeFunction(
      'busy',
      `let inside = 0
      let most = 0
      exports.main = async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise((resolve) => setTimeout(resolve, 250))
        inside -= 1
        return { pid: process.pid, most }
      }`,
    )
    const replies = await Promise.all(Array.from({ length: 20 }, () => client.post('/functions/busy', {})))
    expect(replies.map((reply) => reply.body.most)).toEqual(Array(20).fill(1))
    expect(new Set(replies.map((reply) => reply.body.pid)).size).toBe(2)
  })

  test('a bundle that was built again replaces the running one', async () => {
    fixture.writeFunction('built', "exports.main = async () => 'first'")
    expect((await client.post('/functions/built', {})).body).toBe('first')
    fixture.writeFunction('built', "exports.main = async () => 'second'")
    expect((await client.post('/functions/built', {})).body).toBe('second')
  })

  test('what a function prints is kept', async () => {
    fixture.writeFunction('printing', "exports.main = async () => { console.log('a line'); return 1 }")
    await client.post('/functions/printing', {})
    expect(emulator.recentFunctionLines()).toContainEqual({ functionName: 'printing', text: 'a line' })
  })
})
