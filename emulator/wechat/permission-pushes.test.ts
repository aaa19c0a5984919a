import type { RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { createEmulatorClient, type EmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

const KINDS = ['popup', 'change', 'sent'].map((kind) => `subscribe_msg_${kind}_event`)
const SEND = `exports.main = ({ data }) => app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: data })`

let fixture: Fixture
let emulator: RunningEmulator
let client: EmulatorClient

beforeAll(async () => {
  fixture = writeFixture()
  fixture.writeFunction('listener', 'exports.main = (event) => event.Event')
  fixture.writeFunction('sender', SEND, { timeout: 10, permissions: { openapi: ['subscribeMessage.send'] } })
  emulator = await startEmulator({
    ...fixture,
    port: 0,
    testMode: true,
    messagePushes: KINDS.map((event) => ({ msgType: 'event', event, functionName: 'listener' })),
  })
  client = createEmulatorClient(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  fixture.remove()
})

beforeEach(async () => {
  await client.post('/reset')
  await client.post('/faults', {})
})

const prompt = (more: object) =>
  client.post('/wx/subscriptions', { openid: 'ann', templateIds: ['reply', 'due'], accept: true, ...more })

/** What is pushed within the next two seconds. */
async function pushed(): Promise<Record<string, unknown>[]> {
  await client.post('/clock', { advanceMs: 2_000 })
  const { delivered } = (await client.post('/wx/pushes', {})).body
  return (delivered as { event: Record<string, unknown> }[]).map(({ event }) => event)
}

test('a prompt that was answered is told with every template of it', async () => {
  await prompt({})
  expect(await pushed()).toMatchObject([
    {
      MsgType: 'event',
      Event: 'subscribe_msg_popup_event',
      FromUserName: 'ann',
      CreateTime: expect.stringMatching(/^\d{10}$/u),
      List: [
        { TemplateId: 'reply', SubscribeStatusString: 'accept', PopupScene: '0' },
        { TemplateId: 'due', SubscribeStatusString: 'accept', PopupScene: '0' },
      ],
    },
  ])
})

test('nothing is told where no dialog opened', async () => {
  await prompt({ silent: true })
  expect(await pushed()).toEqual([])
})

test('a stop of one template comes without its list', async () => {
  await client.post('/wx/subscriptions/stop', { openid: 'ann', templateIds: ['reply'] })
  expect(await pushed()).toMatchObject([
    { Event: 'subscribe_msg_change_event', List: { TemplateId: 'reply', SubscribeStatusString: 'reject' } },
  ])
})

test('a message that was sent is told', async () => {
  await prompt({ silent: true })
  const data = { thing1: { value: '有了答复' } }
  await client.post('/functions/sender', { data: { touser: 'ann', template_id: 'reply', data } })
  expect(await pushed()).toMatchObject([
    { Event: 'subscribe_msg_sent_event', List: [{ TemplateId: 'reply', ErrorCode: '0' }] },
  ])
})

test('an event comes twice, late or never as the faults say', async () => {
  await client.post('/faults', { permissions: { copies: 2, delayMs: 60_000 } })
  await prompt({})
  expect(await pushed()).toEqual([])
  await client.post('/clock', { advanceMs: 60_000 })
  expect(await pushed()).toHaveLength(2)
  await client.post('/faults', { permissions: { copies: 0 } })
  await prompt({})
  expect(await pushed()).toEqual([])
})
