import type { Outcome } from '../call/outcome'
import { toggleSaved } from './index'

const told: unknown[] = []
let answers: Outcome<unknown>[] = []
let networkChanged: (online: boolean) => void = () => undefined

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}))
jest.mock('../language', () => ({ currentLanguage: () => 'zh' }))
jest.mock('../network', () => ({
  onNetworkChange: (heard: (online: boolean) => void) => {
    networkChanged = heard
  },
}))
jest.mock('../call', () => ({
  call: async (_action: string, input: unknown) => {
    told.push(input)
    const answer = answers.shift()
    if (answer === undefined) throw new Error('nobody expected this call')
    return answer
  },
}))

const away = { ok: false as const, error: { code: 'OFFLINE' as const, message: '' } }
const here = (items: unknown[]) => ({ ok: true as const, data: { items } })
const change = { changes: [{ kind: 'place', id: 'esports-town', saved: true }] }
/** Whatever waits for answers has gone on. */
const answered = () => new Promise((done) => setImmediate(done))

it('what was saved without a network is told as soon as there is one, and once', async () => {
  answers = [away]
  toggleSaved('place', 'esports-town')
  await answered()
  expect(told.splice(0)).toEqual([change])
  answers = [here([{ kind: 'place', id: 'esports-town', at: 1 }])]
  networkChanged(true)
  await answered()
  expect(told.splice(0)).toEqual([change])
  networkChanged(false)
  networkChanged(true)
  await answered()
  expect(told).toEqual([])
})
