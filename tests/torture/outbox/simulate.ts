import { deliver, recover, type SendState } from '@domain/message/outbox'
import { seededRandom } from '../../../emulator/faults/seeded-random'
import { type Fault, Scheduler } from './scheduler'
import { type Message, type WechatManner, World } from './world'

export interface OutboxTorture {
  seed: number
  messages: number
  people: number
  /** Instances of the timer that run at once. */
  workers: number
  /** How likely a fault is at each request. */
  faults: number
}

export interface OutboxReport {
  requests: number
  ends: Partial<Record<SendState, number>>
  findings: string[]
}

const MINUTE = 60_000
const FAULTS: Fault[] = ['dies_before', 'dies_after', 'reply_lost', 'stalls']
/** Mostly WeChat does as it is asked. */
const MANNERS: WechatManner[] = ['busy', 'limited', 'refuses', 'times_out', 'answer_lost']
const ROUNDS_WITH_FAULTS = 30
/** So many quiet rounds end everything that can end, ten tries of a busy day included. */
const MOST_QUIET_ROUNDS = 40

/** Sends messages to people with too few credits while workers die and answers get lost, then looks at what is left. */
export async function simulateOutbox(torture: OutboxTorture): Promise<OutboxReport> {
  const random = seededRandom(torture.seed)
  let hasFaults = true
  const faultAt = (): Fault => {
    if (!hasFaults || random() >= torture.faults) return 'none'
    return FAULTS[Math.floor(random() * FAULTS.length)] ?? 'none'
  }
  const manner = (): WechatManner => {
    if (!hasFaults || random() < 0.7) return 'sends'
    return MANNERS[Math.floor(random() * MANNERS.length)] ?? 'sends'
  }
  const scheduler = new Scheduler(random, faultAt)
  const world = new World(scheduler, manner)
  const people = Array.from({ length: torture.people }, (_, index) => `person-${index}`)
  for (const person of people) world.accept(person, Math.floor(random() * 4))
  for (let index = 0; index < torture.messages; index += 1) {
    world.add(`message-${index}`, people[Math.floor(random() * people.length)] ?? 'person-0')
  }
  for (let round = 0; round < ROUNDS_WITH_FAULTS; round += 1)
    await runMinute(world, scheduler, torture.workers)
  hasFaults = false
  for (let round = 0; round < MOST_QUIET_ROUNDS && isOpen(world); round += 1) {
    world.now += 60 * MINUTE
    await runMinute(world, scheduler, torture.workers)
  }
  return { requests: scheduler.requests, ends: endsOf(world), findings: findingsIn(world) }
}

/** What the timer does each minute, by several instances at once. */
export async function runMinute(world: World, scheduler: Scheduler, workers: number): Promise<void> {
  world.now += MINUTE
  const minute = world.now
  scheduler.now = minute
  for (let index = 0; index < workers; index += 1) void work(world, `worker-${minute}-${index}`)
  await scheduler.run()
}

async function work(world: World, worker: string): Promise<void> {
  const ports = world.portsOf(worker)
  // What was listed may be old by the time it is sent.
  const due = world.due().map((message) => ({ ...message, claim: `${worker}-${message.id}` }))
  const stuck = world.stuck().map((message) => ({ ...message }))
  for (const message of due) await orNothing(deliver(message, world.now, ports))
  for (const message of stuck) await orNothing(recover(message, ports))
}

/** The timer logs what failed and goes on with the next. */
async function orNothing(attempt: Promise<unknown>): Promise<void> {
  await attempt.catch(() => undefined)
}

const isOpen = (world: World) =>
  [...world.messages.values()].some(({ state }) => state === 'waiting' || state === 'sending')

function endsOf(world: World): OutboxReport['ends'] {
  const ends: OutboxReport['ends'] = {}
  for (const { state } of world.messages.values()) ends[state] = (ends[state] ?? 0) + 1
  return ends
}

/** Everything that goes against the promise: sent at most once, always an end, a ledger that is WeChat's count. */
export function findingsIn(world: World): string[] {
  const messages = [...world.messages.values()]
  return [...messages.flatMap((message) => findingsOf(message, world)), ...ledgerFindings(world, messages)]
}

const TIMES: Partial<Record<SendState, readonly number[]>> = {
  sent: [1],
  no_credit: [0],
  failed: [0],
  uncertain: [0, 1],
}

function findingsOf({ id, state }: Message, world: World): string[] {
  const times = world.sent.get(id) ?? 0
  const allowed = TIMES[state]
  if (allowed === undefined) return [`${id} ends as ${state}`]
  return allowed.includes(times) ? [] : [`${id} ends as ${state} and was sent ${times} times`]
}

function ledgerFindings(world: World, messages: readonly Message[]): string[] {
  return [...world.accounts].flatMap(([person, { balance, credits }]) => {
    const spentForNothing = messages.filter(
      ({ id, person: to, state }) => to === person && state === 'uncertain' && !world.sent.has(id),
    ).length
    // What is uncertain counts as spent, unless a run that came back late knew better.
    const isTrue = balance <= credits && balance >= credits - spentForNothing
    return isTrue
      ? []
      : [`${person}: the ledger says ${balance}, WeChat ${credits} with ${spentForNothing} uncertain`]
  })
}
