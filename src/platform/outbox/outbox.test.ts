import type { Outcome } from '../call/outcome'
import { callOrKeep, dismissEntry, forgetOutbox, outboxEntry, sendWaiting, startOutbox } from './index'

const device = new Map<string, unknown>()
const sent: { action: string; requestId: string; v?: number }[] = []
let answers: (Outcome<unknown> | 'another-person')[] = []
let subject: string | undefined = 'web:ann'
let networkChanged: (online: boolean) => void = () => undefined

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => {
      device.set(name, JSON.parse(JSON.stringify(value)))
    },
    removeStorageSync: (name: string) => device.delete(name),
    onNetworkStatusChange: (heard: (change: { isConnected: boolean }) => void) => {
      networkChanged = (online) => heard({ isConnected: online })
    },
  },
}))
jest.mock('../language', () => ({ currentLanguage: () => 'zh' }))
jest.mock('../random-id', () => ({ randomId: async () => 'this-tab' }))
jest.mock('../call', () => {
  const next = (request: { action: string; requestId: string; v?: number }) => {
    sent.push(request)
    const answer = answers.shift()
    if (answer === undefined) throw new Error('nobody expected this call')
    return answer
  }
  return {
    knownSubject: () => subject,
    call: async (action: string, _input: unknown, requestId: string) => next({ action, requestId }),
    callAs: async (
      _subject: string,
      { action, requestId, v }: { action: string; requestId: string; v: number },
    ) => next({ action, requestId, v }),
  }
})

const failed = (code: 'OFFLINE' | 'TIMEOUT' | 'BUSY' | 'INQUIRY_CLOSED' | 'INTERNAL') => ({
  ok: false as const,
  error: { code, message: code },
})
const worked = { ok: true as const, data: { id: 'q7' } }
const followUp = { id: 'q7', text: '改到下周' }

beforeEach(() => {
  jest.useFakeTimers({ now: 1_800_000_000_000 })
  subject = 'web:ann'
  forgetOutbox()
  device.clear()
  sent.length = 0
  answers = []
})
afterEach(() => jest.useRealTimers())

async function keepOne(requestId = 'r1', code: 'OFFLINE' | 'TIMEOUT' | 'BUSY' = 'OFFLINE') {
  answers.push(failed(code))
  const outcome = await callOrKeep('inquiry.followUp', followUp, requestId)
  sent.length = 0
  return outcome
}

it.each(['OFFLINE', 'TIMEOUT', 'BUSY'] as const)('%s keeps the request and says so', async (code) => {
  expect(await keepOne('r1', code)).toMatchObject({ ok: false, waiting: 'r1', error: { code } })
  expect(outboxEntry('r1')).toMatchObject({ action: 'inquiry.followUp', input: followUp, v: 1 })
})

it.each(['INQUIRY_CLOSED', 'INTERNAL'] as const)('%s is an answer, nothing is kept', async (code) => {
  answers = [failed(code)]
  expect(await callOrKeep('inquiry.followUp', followUp, 'r1')).toEqual(failed(code))
  expect(device.size).toBe(0)
})

test('a request for seats is not kept, and the failure says why', async () => {
  answers = [failed('OFFLINE')]
  const outcome = await callOrKeep('event.register', {} as never, 'r1')
  expect(outcome).toMatchObject({ ok: false, error: { code: 'OFFLINE' } })
  expect(outcome).not.toHaveProperty('waiting')
  expect(outcome.ok ? '' : outcome.error.message).toContain('名额要联网才能留')
  expect(device.size).toBe(0)
})

test('it is sent again under the same request id and version, and only once', async () => {
  await keepOne()
  answers = [worked]
  await sendWaiting({ all: true })
  await sendWaiting({ all: true })
  expect(sent).toEqual([{ action: 'inquiry.followUp', requestId: 'r1', v: 1 }])
  expect(outboxEntry('r1')?.state).toMatchObject({ kind: 'sent', record: 'q7' })
})

test('two rounds at once are one', async () => {
  await keepOne()
  answers = [worked]
  await Promise.all([sendWaiting({ all: true }), sendWaiting({ all: true })])
  expect(sent).toHaveLength(1)
})

test('pressing 重试 while a timed round is under way sends what that one leaves out', async () => {
  await keepOne('r1')
  await jest.advanceTimersByTimeAsync(0)
  answers = [worked]
  await Promise.all([sendWaiting({ all: false }), sendWaiting({ all: true })])
  expect(sent).toHaveLength(1)
})

test('another tab that sends is left to it', async () => {
  await keepOne()
  device.set('outbox-sender', { sender: 'other-tab', until: Date.now() + 10_000 })
  await sendWaiting({ all: true })
  expect(sent).toEqual([])
  expect(outboxEntry('r1')?.state.kind).toBe('waiting')
})

test('a tab that was closed in the middle does not block the others for ever', async () => {
  await keepOne()
  device.set('outbox-sender', { sender: 'other-tab', until: Date.now() - 1 })
  answers = [worked]
  await sendWaiting({ all: true })
  expect(sent).toHaveLength(1)
})

test('the network coming back sends what waits', async () => {
  startOutbox()
  await keepOne()
  answers = [worked]
  networkChanged(true)
  await sendWaiting({ all: true })
  expect(sent).toHaveLength(1)
})

test('after one that does not get through the others are not tried, and all pause', async () => {
  await keepOne('r1')
  await keepOne('r2')
  answers = [failed('OFFLINE')]
  await sendWaiting({ all: true })
  expect(sent).toHaveLength(1)
  await sendWaiting({ all: false })
  expect(sent).toHaveLength(1)
})

test('it tries again by itself after the pause', async () => {
  await keepOne()
  answers = [worked]
  await jest.advanceTimersByTimeAsync(5_000)
  expect(sent).toHaveLength(1)
})

test('a refusal ends it and keeps the words; the next one is still sent', async () => {
  await keepOne('r1')
  await keepOne('r2')
  answers = [failed('INQUIRY_CLOSED'), worked]
  await sendWaiting({ all: true })
  expect(outboxEntry('r1')).toMatchObject({ input: followUp, state: { kind: 'refused' } })
  expect(outboxEntry('r2')?.state.kind).toBe('sent')
})

test('what somebody else left here is gone before it can be sent', async () => {
  await keepOne()
  subject = 'web:bob'
  await sendWaiting({ all: true })
  expect(sent).toEqual([])
  expect(outboxEntry('r1')).toBeUndefined()
  expect(device.has('outbox')).toBe(false)
})

test('a visitor who becomes another while it is being sent takes nothing along', async () => {
  await keepOne()
  answers = ['another-person']
  await sendWaiting({ all: true })
  expect(device.has('outbox')).toBe(false)
})

test('where nobody is known nothing is kept', async () => {
  subject = undefined
  expect(await keepOne()).not.toHaveProperty('waiting')
  expect(device.size).toBe(0)
})

test('a phone without room keeps nothing and does not say that it did', async () => {
  const full = jest.spyOn(device, 'set').mockImplementation(() => {
    throw new Error('exceed storage max size')
  })
  expect(await keepOne()).not.toHaveProperty('waiting')
  full.mockRestore()
})

test('what is taken out is not sent', async () => {
  await keepOne()
  dismissEntry('r1')
  await sendWaiting({ all: true })
  expect(sent).toEqual([])
})

test('what is taken out while the one before it is under way is not sent either', async () => {
  await keepOne('r1')
  await keepOne('r2')
  answers = [worked, worked]
  const round = sendWaiting({ all: true })
  while (sent.length === 0) await Promise.resolve()
  dismissEntry('r2')
  await round
  expect(sent.map(({ requestId }) => requestId)).toEqual(['r1'])
})
