import jsQR from 'jsqr'
import { createEmulatorClock } from '../clock/emulator-clock'
import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { readPng } from '../testing/read-png'
import { type Fixture, writeFixture } from '../testing/write-fixture'
import { MiniProgramCodes } from './mini-program-codes'

const APP = 'http://127.0.0.1:10086'
const CALL = `exports.main = async ({ api, data, compatible }) => {
  if (!compatible) return (await app.callWxOpenApi({ apiName: api, requestData: data })).result
  const answer = await app.callCompatibleWxOpenApi({ apiName: api, requestData: Buffer.from(JSON.stringify(data)) })
  return { bytes: answer.toString('base64') }
}`
const PAGES = ['pages/home', 'pages/park/detail']
const SETTINGS = { appId: 'wx-app', appUrl: APP, pages: PAGES }
const ASKED = { page: 'pages/park/detail', scene: 'expo-2026', width: 430 }

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

const call = async (api: string, data: object, more: object = {}) =>
  (await client.post('/functions/maker', { api, data, ...more })).body
const unlimited = (change: object = {}) => call('wxacode.getUnlimited', { ...ASKED, ...change })

let now: number
let codes: MiniProgramCodes

beforeEach(() => {
  now = 1_700_000_000_000
  codes = new MiniProgramCodes({ ...createEmulatorClock(), now: () => now }, SETTINGS)
})

/** What a reader that knows nothing of how the code was made finds in it. */
function scan(bytes: Buffer): string | undefined {
  const { width, height, pixels } = readPng(bytes)
  return jsQR(pixels, width, height)?.data
}

beforeAll(async () => {
  fixture = writeFixture()
  const openapi = ['wxacode.getUnlimited', 'wxacode.get', 'wxacode.createQRCode']
  fixture.writeFunction('maker', CALL, { permissions: { openapi } })
  fixture.writeFunction('stranger', CALL)
  emulator = await startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    appUrl: APP,
    appPages: PAGES,
  })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

describe('a code', () => {
  test.each([280, 1280])('of %i pixels is read again as its page and scene', async (width) => {
    const answer = await unlimited({ width, scene: "a=1&b=!#$'()*+,/:;?@-._~" })
    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', contentType: 'image/png' })
    const bytes = Buffer.from(answer.buffer.data)
    expect([readPng(bytes).width, readPng(bytes).height]).toEqual([width, width])
    const read = new URL(scan(bytes) ?? '')
    expect([read.origin, read.pathname]).toEqual([APP, '/pages/park/detail'])
    expect(read.searchParams.get('scene')).toBe("a=1&b=!#$'()*+,/:;?@-._~")
  })

  test('without a page leads to the first one', async () => {
    const answer = await unlimited({ page: undefined })
    expect(scan(Buffer.from(answer.buffer.data))).toBe(`${APP}/?scene=expo-2026`)
  })

  test('has the asked colour, and no ground when it is to be transparent', async () => {
    const line_color = { r: '11', g: 93, b: '91' }
    const answer = await unlimited({ line_color, is_hyaline: true })
    const { pixels } = readPng(Buffer.from(answer.buffer.data))
    const colours = new Set<string>()
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.subarray(at, at + 4).join(' '))
    expect([...colours].sort()).toEqual(['11 93 91 255', '255 255 255 0'])
  })

  test('comes as bytes from the compatible interface, by the path of the HTTPS interface', async () => {
    const { bytes } = await call('/wxa/getwxacodeunlimit', ASKED, { compatible: true })
    expect(scan(Buffer.from(bytes, 'base64'))).toBe(`${APP}/pages/park/detail?scene=expo-2026`)
  })

  test.each(['wxacode.get', 'wxacode.createQRCode'])('of %s holds a path with its query', async (api) => {
    const answer = await call(api, { path: 'pages/park/detail?id=7&from=poster' })
    expect(scan(Buffer.from(answer.buffer.data))).toBe(`${APP}/pages/park/detail?id=7&from=poster`)
  })
})

describe('wxacode.getUnlimited refuses', () => {
  test.each<[string, object, number]>([
    ['no scene', { scene: undefined }, 40169],
    ['an empty scene', { scene: '' }, 40169],
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene with %', { scene: 'a%20b' }, 40129],
    ['a scene with a space', { scene: 'a b' }, 40129],
    ['a Chinese scene', { scene: '峰会' }, 40129],
    ['a page with a slash in front', { page: '/pages/home' }, 41030],
    ['a page with a query', { page: 'pages/home?id=1' }, 41030],
    ['a page that does not exist', { page: 'pages/nowhere' }, 41030],
    ['a page with a slash in front, checked or not', { page: '/pages/home', check_path: false }, 41030],
    ['the name that WeChat keeps', { scene: 'scancode_time=1' }, 85096],
    ['a version that does not exist', { env_version: '' }, 40097],
    ['a width below 280', { width: 279 }, 40097],
    ['a width above 1280', { width: 1281 }, 40097],
    ['a width as text', { width: '430' }, 47001],
    ['a page that is no text', { page: 7 }, 47001],
    ['a flag that is no truth', { is_hyaline: 1 }, 47001],
    ['a colour that is none', { line_color: { r: 256 } }, 47001],
  ])('%s', (_title, change, errcode) => {
    expect(codes.getUnlimited({ ...ASKED, ...change })).toEqual({ errcode, errmsg: expect.any(String) })
    expect(codes.list()).toEqual([])
  })

  test('more than 5,000 in a minute, until the next one', () => {
    for (let n = 0; n < 5_000; n += 1) codes.getUnlimited({ scene: '' })
    expect(codes.getUnlimited(ASKED)).toMatchObject({ errcode: 45009 })
    now += 60_000
    expect(codes.getUnlimited(ASKED)).toMatchObject({ errcode: 0 })
  })
})

test.each([
  ['a scene of 32 characters', { scene: 'x'.repeat(32) }],
  ['a page that does not exist, left unchecked', { page: 'pages/soon', checkPath: false }],
])('%s passes', (_title, change) => {
  expect(codes.getUnlimited({ ...ASKED, ...change })).toMatchObject({ errcode: 0 })
})

describe('wxacode.get and wxacode.createQRCode refuse', () => {
  test.each<[string, 'get' | 'createQRCode', unknown, number]>([
    ['no path', 'get', undefined, 40159],
    ['an empty path', 'createQRCode', '', 40159],
    ['more than 1,024 characters', 'get', `pages/home?q=${'x'.repeat(1_012)}`, 40159],
    ['more than 128 characters', 'createQRCode', `pages/home?q=${'x'.repeat(116)}`, 40159],
    ['a page that does not exist', 'get', 'pages/nowhere?id=1', 41030],
    ['the name that WeChat keeps', 'get', 'pages/home?scancode_time=1', 85096],
  ])('%s (%s)', (_title, name, path, errcode) => {
    expect(codes.getLimited(name, { path })).toMatchObject({ errcode })
  })

  test('more codes than both may make together, which does not bind getUnlimited', () => {
    const few = new MiniProgramCodes(createEmulatorClock(), { ...SETTINGS, mostLimited: 2 })
    few.getLimited('get', { path: 'pages/home' })
    few.getLimited('createQRCode', { path: 'pages/home' })
    expect(few.getLimited('get', { path: 'pages/home' })).toMatchObject({ errcode: 45029 })
    expect(few.getUnlimited(ASKED)).toMatchObject({ errcode: 0 })
  })
})

test('a function that does not declare the interface has no permission', async () => {
  const { body } = await client.post('/functions/stranger', { api: 'wxacode.getUnlimited', data: ASKED })
  expect(body).toMatchObject({ errcode: -604101 })
})

test('a switched fault is answered instead of a picture', async () => {
  await client.post('/faults', { wechat: { 'wxacode.getUnlimited': 45009 } })
  expect(await unlimited()).toMatchObject({ errcode: 45009 })
  await client.post('/faults', {})
})

describe('the page', () => {
  test('lists what functions made, newest first', async () => {
    await unlimited()
    await call('wxacode.get', { path: 'pages/home' })
    const { body } = await client.get('/wx/codes')
    expect(body.codes.slice(0, 2)).toMatchObject([
      { path: 'pages/home', address: `${APP}/pages/home` },
      { path: 'pages/park/detail?scene=expo-2026', address: `${APP}/pages/park/detail?scene=expo-2026` },
    ])
  })

  test('makes one by hand, and shows it', async () => {
    const { status, body } = await client.post('/wx/codes', { page: 'pages/home', scene: 'desk-3' })
    expect([status, body.address]).toEqual([200, `${APP}/pages/home?scene=desk-3`])
    const picture = await fetch(`${emulator.url}/wx/codes/picture?path=${encodeURIComponent(body.path)}`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(scan(Buffer.from(await picture.arrayBuffer()))).toBe(`${APP}/pages/home?scene=desk-3`)
  })

  test('refuses by hand what WeChat refuses, with its code', async () => {
    const { status, body } = await client.post('/wx/codes', { page: 'pages/home', scene: '峰会' })
    expect([status, body.code]).toEqual([400, '40129'])
  })
})

test('without a web build a code names the mini-program', async () => {
  const alone = await startEmulator({
    ...fixture,
    dataDirectory: `${fixture.directory}/alone`,
    port: 0,
    appId: 'wx-1',
  })
  const { body } = await createEmulatorClient(alone.url).post('/wx/codes', { page: 'pages/any', scene: 's' })
  await alone.close()
  expect(body.address).toBe('miniprogram://wx-1/pages/any?scene=s')
})
