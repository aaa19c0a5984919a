import { generateKeyPairSync } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

const start = () =>
  startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    env: 'test-env',
    customLogin: { privateKeyId: 'key-1', key: privateKey },
  })
const signIn = async () => (await client.post('/auth/v1/signin/anonymously?client_id=test-env', {})).body
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const whoami = (token: string, event: unknown = {}) =>
  client.post('/v1/functions/whoami', event, bearer(token))
const ticketOf = (uid: string, privateKeyId = 'key-1') => {
  const credentials = { private_key_id: privateKeyId, private_key: privateKey, env_id: 'test-env' }
  const app = tcb.init({ env: 'test-env', secretId: 'any', secretKey: 'any', credentials })
  return app.auth().createTicket(uid, {})
}

beforeAll(async () => {
  fixture = writeFixture()
  fixture.writeFunction(
    'whoami',
    `exports.main = async (event) => ({ event, user: app.auth().getUserInfo(), login: process.env.LOGINTYPE ?? null })`,
  )
  emulator = await start()
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

afterEach(() => client.post('/clock', { reset: true }))

describe('anonymous sign-in', () => {
  test('answers what the web SDK needs', async () => {
    const tokens = await signIn()
    expect(tokens).toMatchObject({
      token_type: 'Bearer',
      expires_in: 7200,
      sub: expect.stringMatching(/^\d{19}$/),
    })
    const me = await client.get('/auth/v1/user/me', bearer(tokens.access_token))
    expect(me.body.sub).toBe(tokens.sub)
  })

  test('a function is told the uid, and its answer is the body itself', async () => {
    const { sub, access_token } = await signIn()
    const { body, headers } = await whoami(access_token, { question: 1 })
    expect(body.event).toEqual({ question: 1 })
    expect(body.user).toMatchObject({ uid: sub, openId: '', isAnonymous: true })
    expect(body.login).toBe('ANONYMOUS')
    expect(headers.get('x-emulator-sdk-requests')).toBe('0')
  })

  test('everybody gets a uid of their own', async () => {
    expect((await signIn()).sub).not.toBe((await signIn()).sub)
  })
})

describe('tokens', () => {
  test.each([
    ['no token', undefined],
    ['text', 'nonsense'],
    ['three parts that nobody signed', 'e30.e30.e30'],
  ])('%s is refused', async (_title, token) => {
    const headers = token === undefined ? {} : bearer(token)
    const { status, body } = await client.post('/v1/functions/whoami', {}, headers)
    expect([status, body.code]).toEqual([401, 'INVALID_ACCESS_TOKEN'])
  })

  test('a token whose uid was changed is refused', async () => {
    const { access_token } = await signIn()
    const [header, payload, signature] = access_token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: '1' })).toString('base64url')
    expect((await whoami(`${header}.${forged}.${signature}`)).status).toBe(401)
  })

  test('a refresh token is not an access token, nor the reverse', async () => {
    const { access_token, refresh_token } = await signIn()
    expect((await whoami(refresh_token)).status).toBe(401)
    const body = { grant_type: 'refresh_token', refresh_token: access_token }
    expect((await client.post('/auth/v1/token', body)).body.error).toBe('invalid_grant')
  })

  test('an expired access token is renewed for the same person', async () => {
    const { sub, access_token, refresh_token } = await signIn()
    await client.post('/clock', { advanceMs: 7_200_000 })
    expect((await whoami(access_token)).status).toBe(401)
    const renewed = (await client.post('/auth/v1/token', { grant_type: 'refresh_token', refresh_token })).body
    expect(renewed.sub).toBe(sub)
    expect((await whoami(renewed.access_token)).body.user.uid).toBe(sub)
  })

  test('a token survives a restart', async () => {
    const { sub, access_token } = await signIn()
    await emulator.close()
    emulator = await start()
    client = createEmulatorClient(emulator.url)
    expect((await whoami(access_token)).body.user.uid).toBe(sub)
  })
})

describe('custom sign-in', () => {
  const signInBy = (ticket: string) =>
    client.post('/auth/v1/signin/custom', { provider_id: 'custom', ticket })

  test('a ticket of the SDK signs its custom user in, always as the same uid', async () => {
    const first = (await signInBy(ticketOf('staff-1'))).body
    const second = (await signInBy(ticketOf('staff-1'))).body
    expect(second.sub).toBe(first.sub)
    const { body } = await whoami(first.access_token)
    expect(body.user).toMatchObject({ customUserId: 'staff-1', uid: first.sub, isAnonymous: false })
    expect(body.login).toBe('CUSTOM')
  })

  test('a ticket of another key is refused', async () => {
    expect((await signInBy(ticketOf('staff-1', 'key-2'))).body.error).toBe('invalid_grant')
  })

  test('a ticket whose user was changed is refused', async () => {
    const [id, token = ''] = ticketOf('staff-1').split('/@@/')
    const [header, payload = '', signature] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, uid: 'admin' })).toString('base64url')
    expect((await signInBy(`${id}/@@/${header}.${forged}.${signature}`)).body.error).toBe('invalid_grant')
  })

  test('an expired ticket is refused', async () => {
    const ticket = ticketOf('staff-1')
    await client.post('/clock', { advanceMs: 11 * 60_000 })
    expect((await signInBy(ticket)).body.error).toBe('invalid_grant')
  })
})

describe('identity switch', () => {
  test('a mapped web user is seen exactly as the WeChat user, and back again', async () => {
    const { sub, access_token } = await signIn()
    await client.post('/identities', { uid: sub, openid: 'ann' })
    const mapped = (await whoami(access_token)).body
    expect(mapped.user).toMatchObject({ openId: 'ann', uid: '', isAnonymous: false })
    expect(mapped.event.userInfo.openId).toBe('ann')
    expect(mapped.login).toBeNull()
    await client.post('/identities', { uid: sub, openid: null })
    expect((await whoami(access_token)).body.user).toMatchObject({ openId: '', uid: sub, isAnonymous: true })
  })

  test('known users and what they play are listed and survive a restart', async () => {
    const { sub } = await signIn()
    await client.post('/identities', { uid: sub, openid: 'ann' })
    await emulator.close()
    emulator = await start()
    client = createEmulatorClient(emulator.url)
    const { identities } = (await client.get('/identities')).body
    expect(identities).toContainEqual({ uid: sub, openid: 'ann', firstSeen: expect.any(Number) })
  })

  test.each([
    ['no uid', { openid: 'ann' }],
    ['no openid', { uid: 'uid-1' }],
    ['an openid with a space', { uid: 'uid-1', openid: 'a b' }],
  ])('%s is refused', async (_title, body) => {
    expect((await client.post('/identities', body)).status).toBe(400)
  })
})

describe('browsers', () => {
  test.each([['http://localhost:10086'], ['http://127.0.0.1:4000'], ['http://[::1]:4000']])(
    'a page of %s may call',
    async (origin) => {
      const headers = { origin, 'access-control-request-headers': 'authorization,content-type' }
      const preflight = await fetch(`${emulator.url}/v1/functions/whoami`, { method: 'OPTIONS', headers })
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
      expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
    },
  )

  test.each([['https://evil.example'], ['http://localhost.evil.example'], ['null']])(
    'a page of %s may not',
    async (origin) => {
      const response = await fetch(`${emulator.url}/health`, { headers: { origin } })
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})
