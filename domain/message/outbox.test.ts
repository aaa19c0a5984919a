import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../emulator/faults/seeded-random'
import { type Fault, Scheduler } from '../../tests/torture/outbox/scheduler'
import { findingsIn, runMinute, simulateOutbox } from '../../tests/torture/outbox/simulate'
import { type WechatManner, World } from '../../tests/torture/outbox/world'
import { MOST_TRIES } from './outbox'

/** Minutes: longer than ten tries of a message take. */
const ROUNDS = 6 * 60

/** One message to one person with a credit; the fault happens at the request of this number. */
async function oneMessage(fault: Fault, at: number, manner: WechatManner = 'sends') {
  const scheduler = new Scheduler(seededRandom(1), (request) => (request === at ? fault : 'none'))
  const world = new World(scheduler, () => manner)
  world.accept('ann', 1)
  world.add('message', 'ann')
  for (let round = 0; round < ROUNDS; round += 1) await runMinute(world, scheduler, 1)
  return { world, message: world.messages.get('message'), account: world.accounts.get('ann') }
}

describe('a message on its way out', () => {
  it.each<[WechatManner, string, number]>([
    ['sends', 'sent', 0],
    ['answer_lost', 'uncertain', 0],
    ['times_out', 'uncertain', 0],
    ['refuses', 'failed', 1],
    ['busy', 'failed', 1],
    ['limited', 'waiting', 1],
  ])('when WeChat %s ends as %s and leaves %d in the ledger', async (manner, state, balance) => {
    const { message, account } = await oneMessage('none', 0, manner)
    expect([message?.state, account?.balance]).toEqual([state, balance])
  })

  it('is tried ten times while WeChat is busy, over four hours', async () => {
    const { message, world } = await oneMessage('none', 0, 'busy')
    expect(message?.tries).toBe(MOST_TRIES)
    // The last try was claimed then; the simulation begins at 0.
    expect((message?.claimedAt ?? 0) / 3_600_000).toBeGreaterThan(4)
    expect(world.sent.size).toBe(0)
  })

  it('waits for another day when nothing more may be sent today', async () => {
    const { message } = await oneMessage('none', 0, 'limited')
    // The simulation begins at 8:00 of 1 January 1970 at +08:00.
    expect(message?.notBefore).toBe(16 * 3_600_000)
  })

  it('costs the ledger what WeChat has not: 43101 empties it', async () => {
    const scheduler = new Scheduler(seededRandom(1), () => 'none')
    const world = new World(scheduler, () => 'sends')
    world.accept('ann', 2)
    world.add('message', 'ann')
    const account = world.accounts.get('ann')
    if (account) account.credits = 0
    await runMinute(world, scheduler, 1)
    expect([world.messages.get('message')?.state, account?.balance]).toEqual(['no_credit', 0])
  })
})

const faults = (['dies_before', 'dies_after', 'reply_lost', 'stalls'] as const).flatMap((fault) =>
  [0, 1, 2, 3, 4].map((at): [Fault, number] => [fault, at]),
)

describe('a fault at any request', () => {
  it.each(faults)('%s at request %d: sent at most once, an end, a true ledger', async (fault, at) => {
    const { world } = await oneMessage(fault, at)
    expect(findingsIn(world)).toEqual([])
  })

  it('before WeChat was asked costs nothing: the message is sent later', async () => {
    for (const fault of ['dies_before', 'dies_after', 'reply_lost'] as const) {
      expect((await oneMessage(fault, 0)).message?.state).toBe('sent')
    }
    expect((await oneMessage('dies_before', 1)).message?.state).toBe('sent')
  })

  it('after WeChat was asked is never guessed away', async () => {
    expect((await oneMessage('dies_after', 2)).message?.state).toBe('uncertain')
  })
})

describe('a run that was thought dead and comes back', () => {
  it.each([
    ['before it reserved', 0, 'busy', 'waiting'],
    ['before it reserved', 0, 'sends', 'sent'],
    ['after it reserved', 1, 'sends', 'uncertain'],
  ] as const)('%s sends nothing more', async (_title, at, manner, state) => {
    // The first run stalls; those after it meet WeChat as it is, and the first comes back to one that sends.
    let requests = 0
    const scheduler = new Scheduler(seededRandom(1), (request) => (request === at ? 'stalls' : 'none'))
    const world = new World(scheduler, () => {
      requests += 1
      return requests === 1 ? manner : 'sends'
    })
    world.accept('ann', 2)
    world.add('message', 'ann')
    for (let round = 0; round < 20; round += 1) await runMinute(world, scheduler, 1)
    expect(findingsIn(world)).toEqual([])
    expect(world.messages.get('message')?.state).toBe(state === 'waiting' ? 'sent' : state)
  })
})

describe('by chance, with several timers at once', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('seed %d', async (seed) => {
    const torture = { seed, messages: 12, people: 4, workers: 2, faults: 0.08 }
    const { findings, ends } = await simulateOutbox(torture)
    expect(findings).toEqual([])
    expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(12)
  })
})
