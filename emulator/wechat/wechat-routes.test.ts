import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

const SEND = `exports.main = async ({ api = 'subscribeMessage.send', data, compatible }) => {
  if (!compatible) return (await app.callWxOpenApi({ apiName: api, requestData: data })).result
  const answer = await app.callCompatibleWxOpenApi({ apiName: api, requestData: Buffer.from(JSON.stringify(data)) })
  return JSON.parse(answer.toString())
}`
const TEMPLATE = 'template-reply'
const MESSAGE = {
  touser: 'ann',
  template_id: TEMPLATE,
  page: 'pages/me/inquiry?id=1',
  data: { thing1: { value: '您的诉求有新回复' }, time2: { value: '2026年11月24日 15:01' } },
}

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

const start = () =>
  startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    appId: 'wx-app',
    subscribeTemplates: [TEMPLATE, 'other'],
  })
const send = async (data: object, more: object = {}) =>
  (await client.post('/functions/sender', { data, ...more })).body
const accept = (openid: string, templateIds = [TEMPLATE]) =>
  client.post('/wx/subscriptions', { openid, templateIds, accept: true })
const balanceOf = async (openid: string) =>
  (await client.get(`/wx/subscriptions?openid=${openid}`)).body.balances

beforeAll(async () => {
  fixture = writeFixture()
  const permitted = ['subscribeMessage.send', 'phonenumber.getPhoneNumber', 'security.msgSecCheck']
  fixture.writeFunction('sender', SEND, { timeout: 10, permissions: { openapi: permitted } })
  fixture.writeFunction('stranger', SEND, { timeout: 10 })
  emulator = await start()
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

beforeEach(async () => {
  await client.post('/reset')
})

describe('subscribeMessage.send', () => {
  test('one accepted prompt allows one message', async () => {
    expect((await accept('ann')).body).toEqual({ [TEMPLATE]: 'accept' })
    expect(await send(MESSAGE)).toMatchObject({ errcode: 0 })
    expect(await send(MESSAGE)).toMatchObject({ errcode: 43101 })
    const { messages } = (await client.get('/wx/messages?openid=ann')).body
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      openid: 'ann',
      templateId: TEMPLATE,
      page: MESSAGE.page,
      data: MESSAGE.data,
    })
  })

  test('credits of several prompts add up, per template', async () => {
    await accept('ann')
    await accept('ann', [TEMPLATE, 'other'])
    expect(await balanceOf('ann')).toEqual({ [TEMPLATE]: 2, other: 1 })
  })

  test('a message that is stopped in the settings takes every credit away', async () => {
    await accept('ann')
    await accept('ann')
    await client.post('/wx/subscriptions/stop', { openid: 'ann', templateIds: [TEMPLATE] })
    expect(await balanceOf('ann')).toEqual({})
    expect(await send(MESSAGE)).toMatchObject({ errcode: 43101 })
    expect((await client.post('/wx/subscriptions/stop', { openid: 'ann', templateIds: [] })).status).toBe(400)
  })

  test.each([
    ['timeout', 0],
    ['lost', 1],
  ])('a fault called %s answers nothing; %d messages arrived', async (fault, arrived) => {
    await accept('ann')
    await client.post('/faults', { wechat: { 'subscribeMessage.send': fault } })
    expect((await client.post('/functions/sender', { data: MESSAGE })).status).toBe(500)
    await client.post('/faults', {})
    expect((await client.get('/wx/messages?openid=ann')).body.messages).toHaveLength(arrived)
  })

  test('a fault that does not exist is refused', async () => {
    const faults = { wechat: { 'subscribeMessage.send': 'slow' } }
    expect((await client.post('/faults', faults)).status).toBe(400)
    expect((await client.post('/faults', { permissions: null })).status).toBe(400)
  })

  test('a refused prompt gives no credit', async () => {
    const body = { openid: 'ann', templateIds: [TEMPLATE], accept: false }
    expect((await client.post('/wx/subscriptions', body)).body).toEqual({ [TEMPLATE]: 'reject' })
    expect(await send(MESSAGE)).toMatchObject({ errcode: 43101 })
  })

  test.each([
    ['a person WeChat does not know', { touser: 'nobody' }, 40003],
    ['a template that is not ours', { template_id: 'theirs' }, 40037],
    ['a field that is too long', { data: { thing1: { value: '长'.repeat(21) } } }, 47003],
  ])('%s is refused and costs no credit', async (_title, change, errcode) => {
    await accept('ann')
    expect(await send({ ...MESSAGE, ...change })).toMatchObject({ errcode })
    expect(await balanceOf('ann')).toEqual({ [TEMPLATE]: 1 })
  })

  test('the compatible interface answers the same', async () => {
    await accept('ann')
    const path = { api: '/cgi-bin/message/subscribe/send', compatible: true }
    expect(await send(MESSAGE, path)).toMatchObject({ errcode: 0 })
    expect(await send(MESSAGE, path)).toMatchObject({ errcode: 43101 })
  })

  test('a function that does not declare the interface has no permission', async () => {
    await accept('ann')
    const { body } = await client.post('/functions/stranger', { data: MESSAGE })
    expect(body).toMatchObject({ errcode: -604101 })
    expect(await balanceOf('ann')).toEqual({ [TEMPLATE]: 1 })
  })

  test('an interface that does not exist is not found', async () => {
    expect(await send({}, { api: 'subscribeMessage.shout' })).toMatchObject({ errcode: -604100 })
    expect(await send({}, { api: 'constructor' })).toMatchObject({ errcode: -604100 })
  })

  test('a send counts as one SDK request', async () => {
    const { headers } = await client.post('/functions/sender', { data: MESSAGE })
    expect(headers.get('x-emulator-sdk-actions')).toBe('wx.api')
  })

  test('credits and messages survive a restart', async () => {
    await accept('ann')
    await accept('ann')
    await send(MESSAGE)
    await emulator.close()
    emulator = await start()
    client = createEmulatorClient(emulator.url)
    expect(await balanceOf('ann')).toEqual({ [TEMPLATE]: 1 })
    expect((await client.get('/wx/messages')).body.messages).toHaveLength(1)
  })
})

describe('security.msgSecCheck', () => {
  const api = 'security.msgSecCheck'
  const TEXT = { version: 2, scene: 2, openid: 'ann', content: '找 300 平方米办公用房' }
  const check = (change: object = {}) => send({ ...TEXT, ...change }, { api })

  beforeEach(() => accept('ann', ['other']))
  afterEach(async () => {
    await client.post('/faults', {})
    await client.post('/clock', { reset: true })
  })

  test.each([
    ['passes', TEXT.content, 'pass', 100],
    ['is to be reviewed', '加微信领红包', 'review', 10001],
    ['is risky', '想办赌博业务', 'risky', 20006],
    ['is risky when one of its words is', '加微信领红包，赌博', 'risky', 20006],
  ])('a text %s by the list of words', async (_title, content, suggest, label) => {
    expect(await check({ content })).toMatchObject({ errcode: 0, result: { suggest, label } })
  })

  test.each([
    ['another version', { version: 1 }, 47001],
    ['more than 2,500 characters', { content: '长'.repeat(2_501) }, 47001],
    ['an unknown scene', { scene: 5 }, 40129],
    ['an empty text', { content: '' }, 44002],
    ['a person WeChat does not know', { openid: 'nobody' }, 40003],
    ['no person', { openid: undefined }, 40003],
  ])('%s is refused', async (_title, change, errcode) => {
    expect(await check(change)).toMatchObject({ errcode })
  })

  test('a person who was not here for two hours is refused, and let in after the next visit', async () => {
    await client.post('/clock', { advanceMs: 2 * 60 * 60_000 + 60_000 })
    expect(await check()).toMatchObject({ errcode: 61010 })
    await accept('ann', ['other'])
    expect(await check()).toMatchObject({ errcode: 0 })
  })

  test('a function that does not declare it has no permission', async () => {
    const { body } = await client.post('/functions/stranger', { data: TEXT, api })
    expect(body).toMatchObject({ errcode: -604101 })
  })

  test.each([-1, 45009, 40001])(
    'a switched fault answers %i and spares other interfaces',
    async (errcode) => {
      await client.post('/faults', { wechat: { [api]: errcode } })
      expect(await check()).toMatchObject({ errcode })
      await accept('ann')
      expect(await send(MESSAGE)).toMatchObject({ errcode: 0 })
    },
  )

  test('a fault that is no error of WeChat is refused', async () => {
    expect((await client.post('/faults', { wechat: { [api]: 12 } })).status).toBe(400)
  })
})

describe('the prompt', () => {
  test.each([
    ['no template', [], 20003],
    ['four templates', ['a', 'b', 'c', 'd'], 20003],
    ['a template that is not ours', ['theirs'], 20001],
  ])('with %s fails as on the phone', async (_title, templateIds, errCode) => {
    const reply = await client.post('/wx/subscriptions', { openid: 'ann', templateIds, accept: true })
    expect([reply.status, reply.body.errCode]).toEqual([400, errCode])
  })

  test('a web user that plays a WeChat user answers for that one', async () => {
    await client.post('/identities', { uid: 'uid-1', openid: 'ann' })
    await client.post('/wx/subscriptions', { uid: 'uid-1', templateIds: [TEMPLATE], accept: true })
    expect(await balanceOf('ann')).toEqual({ [TEMPLATE]: 1 })
  })

  test('a web user that plays nobody cannot answer', async () => {
    const reply = await client.post('/wx/subscriptions', {
      uid: 'uid-2',
      templateIds: [TEMPLATE],
      accept: true,
    })
    expect(reply.status).toBe(400)
  })
})

describe('the phone button', () => {
  const redeem = (code: unknown) => send({ code }, { api: 'phonenumber.getPhoneNumber' })
  const press = async () =>
    (await client.post('/wx/phone-codes', { openid: 'ann', phone: '13800000000' })).body.code as string

  afterEach(() => client.post('/clock', { reset: true }))

  test('its code gives the number once', async () => {
    const code = await press()
    expect(await redeem(code)).toMatchObject({
      errcode: 0,
      phone_info: { purePhoneNumber: '13800000000', countryCode: '86', watermark: { appid: 'wx-app' } },
    })
    expect(await redeem(code)).toMatchObject({ errcode: 40029 })
  })

  test('its code is dead after five minutes', async () => {
    const code = await press()
    await client.post('/clock', { advanceMs: 5 * 60_000 })
    expect(await redeem(code)).toMatchObject({ errcode: 40029 })
  })

  test('a made-up code gives nothing', async () => {
    expect(await redeem('made-up')).toMatchObject({ errcode: 40029 })
    expect(await redeem(undefined)).toMatchObject({ errcode: 40029 })
  })
})

describe('the group robot', () => {
  const tell = async (body: unknown, key = '?key=k1') => (await client.post(`/webhook/send${key}`, body)).body

  test('takes text and markdown', async () => {
    expect(await tell({ msgtype: 'text', text: { content: '新诉求' } })).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await tell({ msgtype: 'markdown', markdown: { content: '**新诉求**' } })).toMatchObject({
      errcode: 0,
    })
    const { messages } = (await client.get('/webhook')).body
    expect(messages).toMatchObject([
      { key: 'k1', msgtype: 'text', content: '新诉求' },
      { key: 'k1', msgtype: 'markdown', content: '**新诉求**' },
    ])
  })

  test.each([
    ['another type', { msgtype: 'image' }, 40008],
    ['a type without its content', { msgtype: 'text' }, 40008],
    ['no body', undefined, 40008],
    ['empty content', { msgtype: 'text', text: { content: '' } }, 40058],
    ['content that is too long', { msgtype: 'text', text: { content: '长'.repeat(683) } }, 40058],
  ])('refuses %s and keeps nothing', async (_title, body, errcode) => {
    expect(await tell(body)).toMatchObject({ errcode })
    expect((await client.get('/webhook')).body.messages).toEqual([])
  })

  test('refuses an address without a key', async () => {
    expect(await tell({ msgtype: 'text', text: { content: '新诉求' } }, '')).toMatchObject({ errcode: 93000 })
  })
})
