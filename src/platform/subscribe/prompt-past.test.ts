import type { PromptPast } from './prompt-past'

const device = new Map<string, unknown>()
const listeners: { hide?: () => void; show?: () => void } = {}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => device.set(name, value),
    onAppHide: (heard: () => void) => {
      listeners.hide = heard
    },
    onAppShow: (heard: () => void) => {
      listeners.show = heard
    },
  },
}))
// Without React a hook of the store is its present state.
jest.mock('zustand', () => ({
  create: (make: () => PromptPast) => {
    let state = make()
    const use = () => state
    use.setState = (part: Partial<PromptPast>) => {
      state = { ...state, ...part }
    }
    return use
  },
}))

const NOON = Date.parse('2026-12-01T04:00:00Z')
const MINUTE = 60_000

type Started = typeof import('./prompt-past')

/** The app started afresh, with what the phone kept. */
function start(): Started {
  let started: Started | undefined
  jest.isolateModules(() => {
    started = require('./prompt-past') as Started
  })
  if (started === undefined) throw new Error('not loaded')
  return started
}

function awayFor(ms: number): void {
  listeners.hide?.()
  jest.setSystemTime(Date.now() + ms)
  listeners.show?.()
}

beforeEach(() => {
  device.clear()
  jest.useFakeTimers({ now: NOON })
})
afterEach(() => jest.useRealTimers())

describe('a visit', () => {
  it('begins with nothing asked', () => {
    expect(start().usePromptPast()).toEqual({ isAsked: false, refusedAt: {} })
  })

  it.each([
    [29, true],
    [30, false],
  ])('goes on after %d minutes out of sight: %p', (minutes, isAsked) => {
    const { notePrompt, usePromptPast } = start()
    notePrompt([], NOON)
    awayFor(minutes * MINUTE)
    expect(usePromptPast().isAsked).toBe(isAsked)
  })

  it('goes on after several short absences', () => {
    const { notePrompt, usePromptPast } = start()
    notePrompt([], NOON)
    awayFor(20 * MINUTE)
    awayFor(20 * MINUTE)
    expect(usePromptPast().isAsked).toBe(true)
  })

  it('ends with the app', () => {
    start().notePrompt([], NOON)
    expect(start().usePromptPast().isAsked).toBe(false)
  })
})

describe('a refusal', () => {
  it('is kept over starts of the app, beside earlier ones', () => {
    start().notePrompt(['inquiry_reply'], NOON)
    start().notePrompt(['booking_result'], NOON + MINUTE)
    const expected = { inquiry_reply: NOON, booking_result: NOON + MINUTE }
    expect(start().usePromptPast().refusedAt).toEqual(expected)
  })

  it('that another version kept in another way is none', () => {
    device.set('subscribe-refusals', { inquiry_reply: 'yesterday' })
    expect(start().usePromptPast().refusedAt).toEqual({})
  })

  it('that was cleared from the device does not come back with the next one', () => {
    const { notePrompt, usePromptPast } = start()
    notePrompt(['inquiry_reply'], NOON)
    device.clear()
    notePrompt(['booking_result'], NOON)
    expect(usePromptPast().refusedAt).toEqual({ booking_result: NOON })
  })
})
