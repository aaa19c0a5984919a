import { readStored, removeStored, type StorageKey, writeStored } from './index'

const device = new Map<string, unknown>()
let failure: Error | undefined

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => {
      if (failure !== undefined) throw failure
      return device.get(name) ?? ''
    },
    setStorageSync: (name: string, value: unknown) => {
      if (failure !== undefined) throw failure
      device.set(name, value)
    },
    removeStorageSync: (name: string) => device.delete(name),
  },
}))

const key: StorageKey<number> = {
  name: 'count',
  parse: (stored) => (typeof stored === 'number' ? stored : undefined),
}

beforeEach(() => {
  device.clear()
  failure = undefined
})

test('what was written is read back, until it is removed', () => {
  expect(writeStored(key, 3)).toEqual({ ok: true })
  expect(readStored(key)).toBe(3)
  removeStored(key)
  expect(readStored(key)).toBeUndefined()
})

test('what another version left there is not handed out', () => {
  device.set('count', { old: true })
  expect(readStored(key)).toBeUndefined()
})

const refusals: [string, string, 'quota' | 'unavailable'][] = [
  ['WeChat’s full storage', 'setStorageSync:fail exceed storage max size 10Mb', 'quota'],
  ['a browser’s full storage', 'QuotaExceededError: The quota has been exceeded.', 'quota'],
  ['a forbidden storage', 'SecurityError: Access is denied', 'unavailable'],
]

test.each(refusals)('%s is an answer, not an exception', (_title, message, reason) => {
  failure = new Error(message)
  expect(writeStored(key, 1)).toEqual({ ok: false, reason })
})

test('an unreadable storage reads as empty and is noted', () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  failure = new Error('SecurityError')
  expect(readStored(key)).toBeUndefined()
  expect(warned).toHaveBeenCalledTimes(1)
})
