import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

const API = 'security.mediaCheckAsync'
const ASK = `exports.main = async ({ data, path = '${API}' }) => (await app.callWxOpenApi({ apiName: path, requestData: data })).result`
const KEEP = `exports.main = async (event) => { await app.uploadFile({ cloudPath: event.path, fileContent: Buffer.from(event.bytes, 'base64') }); const { fileList } = await app.getTempFileURL({ fileList: ['cloud://local.656d-local-1250000000/' + event.path] }); return encodeURI(fileList[0].tempFileURL) }`
/** Answers what it got and by whom. */
const RECEIVE = `exports.main = async (event) => ({ event, source: process.env.TCB_SOURCE, openid: process.env.WX_OPENID })`

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

beforeAll(async () => {
  fixture = writeFixture()
  fixture.writeFunction('asker', ASK, { timeout: 10, permissions: { openapi: [API] } })
  fixture.writeFunction('stranger', ASK, { timeout: 10 })
  fixture.writeFunction('keeper', KEEP, { timeout: 10 })
  fixture.writeFunction('receiver', RECEIVE, { timeout: 10 })
  const messagePushes = [{ msgType: 'event', event: 'wxa_media_check', functionName: 'receiver' }]
  emulator = await startEmulator({ ...fixture, port: 0, testMode: true, appId: 'wx-app', messagePushes })
  client = createEmulatorClient(emulator.url)
})
afterAll(async () => {
  await emulator.close()
  fixture.remove()
})
beforeEach(async () => {
  await client.post('/reset')
  await client.post('/faults', {})
  await client.post('/wx/subscriptions', { openid: 'ann', templateIds: ['t'], accept: true })
})
afterEach(() => client.post('/clock', { reset: true }))

/** The address of a stored picture. */
const keep = async (shows: string, path = 'files/a.png') =>
  (await client.post('/functions/keeper', { path, bytes: Buffer.from(shows).toString('base64') }))
    .body as string
const ask = async (change: object, name = 'asker') =>
  (
    await client.post(`/functions/${name}`, {
      data: {
        version: 2,
        scene: 2,
        media_type: 2,
        openid: 'ann',
        media_url: 'https://example.com/a.png',
        ...change,
      },
    })
  ).body
const deliver = async () => (await client.post('/wx/pushes', {})).body.delivered
const later = () => client.post('/clock', { advanceMs: 1_000 })

describe('security.mediaCheckAsync', () => {
  it.each([
    ['passes', '一张门头照片', 'pass', 100],
    ['is to be reviewed', '复核测试词', 'review', 21000],
    ['is risky', '违规测试词', 'risky', 20006],
  ])(
    'answers a trace id; a picture that shows what %s is judged a second later',
    async (_title, shows, suggest, label) => {
      const answer = await ask({ media_url: await keep(shows) })
      expect(answer).toMatchObject({
        errcode: 0,
        trace_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/u),
      })
      expect(await deliver()).toEqual([])
      await later()
      const [push] = await deliver()
      expect(push).toMatchObject({
        functionName: 'receiver',
        event: {
          MsgType: 'event',
          Event: 'wxa_media_check',
          FromUserName: 'ann',
          appid: 'wx-app',
          trace_id: answer.trace_id,
          version: 2,
          result: { suggest, label },
          detail: [{ strategy: 'content_model', errcode: 0, suggest, label }],
        },
      })
      expect(await deliver()).toEqual([])
    },
  )

  it('finds a word in the path of a picture too', async () => {
    await ask({ media_url: await keep('门头', 'files/赌博.png') })
    await later()
    expect(await deliver()).toMatchObject([{ event: { result: { suggest: 'risky' } } }])
  })

  it('hands the event to the function as WeChat, not as a person', async () => {
    await ask({ media_url: await keep('门头') })
    await later()
    const [{ result }] = await deliver()
    expect(JSON.parse(result)).toMatchObject({ source: 'wx_unknown', openid: 'ann' })
    expect(JSON.parse(result).event).not.toHaveProperty('userInfo')
  })

  it('says that it could not fetch the picture where the address is dead', async () => {
    await ask({ media_url: `${emulator.url}/storage/objects/none/a.png` })
    await later()
    const [{ event }] = await deliver()
    expect(event).toMatchObject({ errcode: -1008, detail: [] })
    expect(event).not.toHaveProperty('result')
  })

  it.each([
    ['another version', { version: 1 }, 47001],
    ['an unknown media type', { media_type: 3 }, 47001],
    ['what is no address', { media_url: 'cloud://local/a.png' }, 47001],
    ['an unknown scene', { scene: 9 }, 40129],
    ['a person WeChat does not know', { openid: 'nobody' }, 40003],
  ])('%s is refused, and nothing is pushed', async (_title, change, errcode) => {
    expect(await ask(change)).toMatchObject({ errcode })
    await later()
    expect(await deliver()).toEqual([])
  })

  it('a function that does not declare it has no permission', async () => {
    expect(await ask({}, 'stranger')).toMatchObject({ errcode: -604101 })
  })
})

describe('what goes wrong with verdicts on purpose', () => {
  const media = (faults: object) => client.post('/faults', { media: faults })

  it.each([
    ['lost', 0],
    ['pushed twice', 2],
  ])('they are %s', async (_title, copies) => {
    await media({ copies })
    await ask({ media_url: await keep('门头') })
    await later()
    expect(await deliver()).toHaveLength(copies)
  })

  it('they come before the answer', async () => {
    await media({ early: true })
    const { trace_id } = await ask({ media_url: await keep('门头') })
    const { delivered, waiting } = (await client.get('/wx/pushes')).body
    expect([delivered[0].event.trace_id, waiting]).toEqual([trace_id, 0])
  })

  it('they say what they are told to, whatever the picture shows', async () => {
    await media({ delayMs: 0, finding: { suggest: 'risky', label: 20002 } })
    await ask({ media_url: await keep('门头') })
    expect(await deliver()).toMatchObject([{ event: { result: { suggest: 'risky', label: 20002 } } }])
  })

  it.each([
    ['a delay that is no number', { delayMs: 'soon' }],
    ['a finding WeChat does not have', { finding: { suggest: 'maybe', label: 1 } }],
    ['what is no object', 'late'],
  ])('%s is refused', async (_title, given) => {
    expect((await client.post('/faults', { media: given })).status).toBe(400)
  })
})

it('an event that no function is configured for reaches nobody', async () => {
  const event = { MsgType: 'event', Event: 'user_enter_tempsession' }
  const { delivered } = (await client.post('/wx/pushes', { event, openid: 'ann' })).body
  expect(delivered).toMatchObject([{ functionName: null, result: null }])
})
