import { loadPiece } from './load-piece'

function stage(answers: ('ok' | 'fails')[], online = false) {
  const told = { asked: 0, waited: 0, startedAnew: 0 }
  return {
    told,
    rules: {
      fetchPiece: async () => {
        told.asked += 1
        if (answers.shift() !== 'ok') throw new Error('Loading chunk 7 failed')
        return 'code'
      },
      waitForRetry: async () => {
        told.waited += 1
      },
      startAnew: () => {
        told.startedAnew += 1
      },
      isOnline: () => online,
    },
  }
}

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

test('a piece that comes at once waits for nothing', async () => {
  const { rules, told } = stage(['ok'])
  await expect(loadPiece(rules)).resolves.toBe('code')
  expect(told).toEqual({ asked: 1, waited: 0, startedAnew: 0 })
})

test('without a network it waits and asks again, as often as it takes', async () => {
  const { rules, told } = stage(['fails', 'fails', 'fails', 'ok'])
  await expect(loadPiece(rules)).resolves.toBe('code')
  expect(told).toEqual({ asked: 4, waited: 3, startedAnew: 0 })
})

test('a first failure with a network is a hiccup', async () => {
  const { rules, told } = stage(['fails', 'ok'], true)
  await loadPiece(rules)
  expect(told.startedAnew).toBe(0)
})

test('a second failure with a network means that the build is gone', async () => {
  const { rules, told } = stage(['fails', 'fails', 'ok'], true)
  await loadPiece(rules)
  expect(told.startedAnew).toBe(1)
})
