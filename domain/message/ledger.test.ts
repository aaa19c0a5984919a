import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  afterGivenBack,
  afterHeard,
  afterStop,
  afterTold,
  costOf,
  NO_CREDIT,
  type TemplateCredit,
} from './ledger'

const AT = 1_790_000_000_000
const told = (credit: TemplateCredit) => afterTold(credit, 'once')
const heard = (credit: TemplateCredit, at: number, kind: 'accepted' | 'stopped' = 'accepted', now = at) =>
  afterHeard(credit, 'once', { event: { kind, at }, now })

describe('what a person allowed', () => {
  it('counts one accepted prompt once, whether the app, WeChat or both tell of it', () => {
    expect(told(NO_CREDIT).balance).toBe(1)
    expect(heard(NO_CREDIT, AT).balance).toBe(1)
    expect(heard(told(NO_CREDIT), AT).balance).toBe(1)
    expect(told(heard(NO_CREDIT, AT)).balance).toBe(1)
  })

  it('is nothing after a stop, also when an earlier accept is heard of later', () => {
    const stopped = heard(told(told(NO_CREDIT)), AT + 60_000, 'stopped')
    expect(stopped.balance).toBe(0)
    expect(heard(stopped, AT).balance).toBe(0)
    expect(heard(stopped, AT + 60_000).balance).toBe(0)
    expect(heard(stopped, AT + 61_000).balance).toBe(1)
  })

  it('counts no prompt twice when a stop is heard late: after one that was told since', () => {
    const since = told(NO_CREDIT)
    const late = heard({ ...since, balance: 0 }, AT, 'stopped', AT + 5_000)
    expect(heard(late, AT + 2_000).balance).toBe(0)
  })

  it('is given back what WeChat did not use, unless it was stopped meanwhile', () => {
    const taken = { ...told(NO_CREDIT), balance: 0 }
    expect(afterGivenBack(taken, 'once', AT).balance).toBe(1)
    expect(afterGivenBack(heard(taken, AT, 'stopped'), 'once', AT).balance).toBe(0)
  })
})

describe('what a person allowed once for all', () => {
  const allowed = afterTold(NO_CREDIT, 'long_term')

  it('is one permission, however often it is told, and no message uses it up', () => {
    expect(afterTold(allowed, 'long_term').balance).toBe(1)
    expect([costOf('long_term'), costOf('once')]).toEqual([0, 1])
    expect(afterGivenBack(allowed, 'long_term', AT).balance).toBe(1)
  })

  it('ends with a stop and begins again with the next accept', () => {
    const event = (kind: 'accepted' | 'stopped', at: number) => ({ event: { kind, at }, now: at })
    const stopped = afterHeard(allowed, 'long_term', event('stopped', AT))
    expect(stopped.balance).toBe(0)
    expect(afterHeard(stopped, 'long_term', event('accepted', AT + 60_000)).balance).toBe(1)
  })
})

/** WeChat's side: the true count, and the events it will push. */
interface World {
  now: number
  truth: number
  /** Taken by a stop of which nothing was heard yet: the only thing the ledger cannot know. */
  unheardStop: boolean
  ledger: TemplateCredit
  events: { kind: 'accepted' | 'stopped'; at: number; left: number }[]
  counted: Set<object>
}

type Step =
  | { do: 'accept'; isTold: boolean; copies: number }
  | { do: 'stop'; copies: number }
  | { do: 'event'; which: number }
  | { do: 'send'; isBusy: boolean }

const second = (at: number) => Math.floor(at / 1_000) * 1_000

function accept(world: World, step: Extract<Step, { do: 'accept' }>): void {
  world.truth += 1
  if (step.isTold) world.ledger = told(world.ledger)
  world.events.push({ kind: 'accepted', at: second(world.now), left: step.copies })
}

function stop(world: World, step: Extract<Step, { do: 'stop' }>): void {
  world.truth = 0
  world.unheardStop = true
  world.events.push({ kind: 'stopped', at: second(world.now), left: step.copies })
}

function hear(world: World, step: Extract<Step, { do: 'event' }>): void {
  const due = world.events.filter(({ left }) => left > 0)
  const event = due[step.which % Math.max(1, due.length)]
  if (event === undefined) return
  event.left -= 1
  // The adapter counts an event that was pushed twice once.
  if (world.counted.has(event)) return
  world.counted.add(event)
  world.ledger = heard(world.ledger, event.at, event.kind, world.now)
  if (event.kind === 'stopped' && !world.events.some((one) => isUnheardStop(one, world))) {
    world.unheardStop = false
  }
}

const isUnheardStop = (event: World['events'][number], { counted }: World) =>
  event.kind === 'stopped' && !counted.has(event)

function send(world: World, step: Extract<Step, { do: 'send' }>): void {
  if (world.ledger.balance < 1) return
  const reservedAt = world.now
  world.ledger = { ...world.ledger, balance: world.ledger.balance - 1 }
  world.now += 700
  if (step.isBusy) {
    world.ledger = afterGivenBack(world.ledger, 'once', reservedAt)
  } else if (world.truth >= 1) {
    world.truth -= 1
  } else {
    // 43101.
    world.ledger = afterStop(world.ledger, world.now)
    expect(world.ledger.balance).toBe(world.truth)
    world.unheardStop = false
  }
}

function take(world: World, one: Step): void {
  if (one.do === 'accept') accept(world, one)
  if (one.do === 'stop') stop(world, one)
  if (one.do === 'event') hear(world, one)
  if (one.do === 'send') send(world, one)
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('accept' as const), isTold: fc.boolean(), copies: fc.nat(2) }),
  fc.record({ do: fc.constant('stop' as const), copies: fc.nat(2) }),
  fc.record({ do: fc.constant('event' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('send' as const), isBusy: fc.boolean() }),
)

describe('by chance, beside what WeChat truly holds', () => {
  it('never promises more, but for a stop that nobody told of; after a 43101 both agree', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world: World = {
          now: AT,
          truth: 0,
          unheardStop: false,
          ledger: NO_CREDIT,
          events: [],
          counted: new Set(),
        }
        for (const one of steps) {
          world.now += 1_500
          take(world, one)
          if (!world.unheardStop) expect(world.ledger.balance).toBeLessThanOrEqual(world.truth)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
