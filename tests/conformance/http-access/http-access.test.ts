import type { RunningEmulator } from '../../../emulator/emulator-options'
import { startEmulator } from '../../../emulator/start-emulator'
import { type Fixture, writeFixture } from '../../../emulator/testing/write-fixture'

/** The documented request and response of https://docs.cloudbase.net/en/service/access-cloud-function, row by row. */

let fixture: Fixture
let emulator: RunningEmulator

const ask = (path: string, init: RequestInit = {}) => fetch(`${emulator.url}/http${path}`, init)
/** What the function was called with. */
const seen = async (path: string, init: RequestInit = {}) =>
  (await (await ask(`/echo${path}`, init)).json()) as Record<string, unknown>
/** How what a function returns arrives. */
async function returned(value: unknown, method = 'POST') {
  const body = JSON.stringify({ value })
  return ask('/give', { method, body, headers: { 'content-type': 'application/json' } })
}

beforeAll(async () => {
  fixture = writeFixture()
  fixture.writeFunction('echo', 'exports.main = async (event) => event')
  fixture.writeFunction('give', 'exports.main = async ({ body }) => JSON.parse(body).value')
  fixture.writeFunction('whoami', 'exports.main = async () => app.auth().getUserInfo()')
  fixture.writeFunction('broken', "exports.main = async () => { throw new Error('no luck') }")
  const route = (path: string, functionName = path.slice(1)) => ({ path, functionName })
  emulator = await startEmulator({
    ...fixture,
    port: 0,
    env: 'dev-env',
    httpRoutes: [
      ...['/echo', '/give', '/whoami', '/broken', '/gone'].map((path) => route(path)),
      route('/echo/inner/deep', 'give'),
    ],
  })
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

describe('the event', () => {
  test('holds path, method, headers and query', async () => {
    expect(await seen('?name=CloudBase&n=1', { headers: { 'X-Custom': 'yes' } })).toMatchObject({
      path: '/echo',
      httpMethod: 'GET',
      headers: { 'x-custom': 'yes', host: expect.stringContaining('127.0.0.1') },
      queryStringParameters: { name: 'CloudBase', n: '1' },
      body: '',
      isBase64Encoded: false,
    })
  })

  test('tells the environment and a request id', async () => {
    const { requestContext } = await seen('')
    expect(requestContext).toEqual({
      requestId: expect.stringMatching(/^[\w-]{20,}$/),
      envId: 'dev-env',
      appId: expect.any(Number),
      uin: expect.any(Number),
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('of a %s holds its text as it came', async (httpMethod) => {
    const headers = { 'content-type': 'application/json' }
    const body = '{ "name": "下城" }'
    expect(await seen('', { method: httpMethod, headers, body })).toMatchObject({
      httpMethod,
      body,
      isBase64Encoded: false,
    })
  })

  test.each(['application/octet-stream', 'image/png', 'multipart/form-data; boundary=x'])(
    'holds a body of %s as base64',
    async (type) => {
      const bytes = Buffer.from([0, 255, 1, 254])
      expect(
        await seen('', { method: 'POST', headers: { 'content-type': type }, body: bytes }),
      ).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true })
    },
  )

  test('knows no user', async () => {
    const answer = await ask('/whoami', {
      headers: { 'x-emulator-openid': 'ann', 'x-emulator-uid': 'uid-1' },
    })
    expect(await answer.json()).toMatchObject({ openId: '', uid: '', isAnonymous: false })
  })
})

describe('the response', () => {
  test.each<[string, unknown, string, string]>([
    ['a text', 'hello gateway', 'hello gateway', 'text/plain; charset=utf-8'],
    ['a number', 42, '42', 'text/plain; charset=utf-8'],
    ['an object', { foo: 'bar' }, '{"foo":"bar"}', 'application/json; charset=utf-8'],
    ['a list', [1, 2], '[1,2]', 'application/json; charset=utf-8'],
  ])('of %s', async (_title, value, body, type) => {
    const answer = await returned(value)
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
      200,
      body,
      type,
    ])
  })

  test('is what an object with a status describes', async () => {
    const headers = { 'Content-Type': 'text/html', 'X-Made-By': 'give', 'Set-Cookie': ['a=1', 'b=2'] }
    const answer = await returned({ statusCode: 404, headers, body: '<h1>没有</h1>' })
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>没有</h1>'])
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('x-made-by')).toBe('give')
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('holds the bytes of a base64 body', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0, 255])
    const answer = await returned({
      isBase64Encoded: true,
      statusCode: 200,
      headers: { 'content-type': 'image/png' },
      body: bytes.toString('base64'),
    })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(answer.headers.get('content-type')).toBe('image/png')
  })

  test('keeps the length and the connection to the server', async () => {
    const answer = await returned({
      statusCode: 200,
      headers: { 'content-length': '2', 'transfer-encoding': 'chunked' },
      body: 'longer than two',
    })
    expect(await answer.text()).toBe('longer than two')
  })

  test.each<[string, unknown]>([
    ['a status that is none', { statusCode: 99 }],
    ['a status as text', { statusCode: '200' }],
    ['a header that cannot be sent', { statusCode: 200, headers: { 'x-split': 'a\r\nb: c' } }],
    ['a header without a name', { statusCode: 200, headers: { '': 'a' } }],
    ['headers that are none', { statusCode: 200, headers: 'a: b' }],
  ])('with %s is a failure of the function, and the next one is answered', async (_title, value) => {
    const answer = await returned(value)
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'FUNCTION_INVOCATION_FAILED' }])
    expect((await returned('still here')).status).toBe(200)
  })

  test('of a function that fails has its code', async () => {
    const answer = await ask('/broken')
    expect([answer.status, await answer.json()]).toMatchObject([
      500,
      { code: 'FUNCTION_INVOCATION_FAILED', message: 'no luck' },
    ])
  })

  test('of a path whose function is not deployed says so', async () => {
    const answer = await ask('/gone')
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'FUNCTION_NOT_FOUND' }])
  })
})

describe('the path', () => {
  test.each([
    ['/echo', 'echo'],
    ['/echo/', 'echo'],
    ['/echo/orders/7', 'echo'],
    ['/echo/inner/deeper', 'echo'],
    ['/echo/%E4%B8%8B', 'echo'],
  ])('%s reaches %s, whole', async (path) => {
    expect(await (await ask(path)).json()).toMatchObject({ path })
  })

  test('that agrees longest wins', async () => {
    const answer = await ask('/echo/inner/deep/x', { method: 'POST', body: '{"value":"deep"}' })
    expect(await answer.text()).toBe('deep')
  })

  test.each(['/', '/echoes', '/ech', '/other/echo'])('%s is refused: nothing is configured', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'INVALID_PATH' }])
  })

  test('is refused in general while there is none', async () => {
    const bare = await startEmulator({ ...fixture, dataDirectory: `${fixture.directory}/bare`, port: 0 })
    const answer = await fetch(`${bare.url}/http/echo`)
    await bare.close()
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'HTTPSERVICE_NONACTIVATED' }])
  })

  test.each([
    ['echo', /no path/],
    ['/echo/', /no path/],
    ['/a?b', /no path/],
  ])('%j is none to configure', async (path, message) => {
    const options = { ...fixture, dataDirectory: `${fixture.directory}/none`, port: 0 }
    await expect(startEmulator({ ...options, httpRoutes: [{ path, functionName: 'echo' }] })).rejects.toThrow(
      message,
    )
  })
})

describe('a body', () => {
  test.each([
    ['text of 100 KB', 'application/json', 100 * 1024, 200],
    ['text beyond 100 KB', 'application/json', 100 * 1024 + 1, 413],
    ['bytes of 4 MB', 'application/octet-stream', 4 * 1024 * 1024, 200],
    ['bytes beyond 6 MB', 'application/octet-stream', 6 * 1024 * 1024 + 1, 413],
  ])('of %s (%s, %i bytes) is answered %i', async (_title, type, size, status) => {
    const answer = await ask('/echo', {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.alloc(size, 32),
    })
    expect(answer.status).toBe(status)
    if (status === 413) expect(await answer.json()).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
  })
})
