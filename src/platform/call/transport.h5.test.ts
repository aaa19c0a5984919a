import { deliver, knownSubject } from './transport.h5'

const device = new Map<string, unknown>()
const asked: string[] = []
let renewing: () => Response = () => new Response()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => device.set(name, value),
  },
}))
jest.mock('../runtime', () => ({ emulatorAddress: () => 'http://cloud', environmentId: () => 'env' }))

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status })
const tokens = (uid: string, number: number) => ({
  sub: uid,
  access_token: `access-${number}`,
  refresh_token: `refresh-${number}`,
  expires_in: 7_200,
})
const kept = (number: number, expiresAt: number) => ({
  uid: 'ann',
  accessToken: `access-${number}`,
  refreshToken: `refresh-${number}`,
  expiresAt,
})

function answerTo(path: string): Response {
  if (path.startsWith('/auth/v1/signin')) return json(200, tokens('stranger', 9))
  return path === '/auth/v1/token' ? renewing() : json(200, { ok: true, data: 'answer' })
}

beforeEach(() => {
  asked.length = 0
  device.clear()
  device.set('web-session', kept(1, Date.now() - 1))
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  globalThis.fetch = async (url) => {
    const path = String(url).replace('http://cloud', '')
    asked.push(path)
    return answerTo(path)
  }
})
afterEach(() => jest.restoreAllMocks())

const signedInAnew = () => asked.some((path) => path.startsWith('/auth/v1/signin'))

describe('a session that ran out', () => {
  it('is renewed for the same visitor', async () => {
    renewing = () => json(200, tokens('ann', 2))
    expect(await deliver('account', {})).toMatchObject({ kind: 'answered' })
    expect(knownSubject()).toBe('ann')
  })

  it.each([429, 500, 503])('stays while the platform answers %i, and the call waits', async (status) => {
    renewing = () => json(status, {})
    expect(await deliver('account', {})).toEqual({ kind: 'busy' })
    expect(knownSubject()).toBe('ann')
    expect(signedInAnew()).toBe(false)
  })

  it('that another tab renewed meanwhile is taken over from it', async () => {
    renewing = () => {
      device.set('web-session', kept(2, Date.now() + 7_200_000))
      return json(400, { error: 'invalid_grant' })
    }
    expect(await deliver('account', {})).toMatchObject({ kind: 'answered' })
    expect(knownSubject()).toBe('ann')
    expect(signedInAnew()).toBe(false)
  })

  it('that the person had deleted while it was being renewed is not put back', async () => {
    renewing = () => {
      device.delete('web-session')
      return json(200, tokens('ann', 2))
    }
    expect(await deliver('account', {})).toMatchObject({ kind: 'answered' })
    expect(knownSubject()).toBeUndefined()
  })

  it('makes a new visitor only where the platform refuses to renew it', async () => {
    renewing = () => json(400, { error: 'invalid_grant' })
    expect(await deliver('account', {})).toMatchObject({ kind: 'answered' })
    expect(knownSubject()).toBe('stranger')
  })
})
