import type { Event } from '@contract/content/event'
import { planEventSlots } from './plan-event-slots'
import { reconcileSlots } from './reconcile-slots'
import { type Slot, slotViolations } from './slot'

const event: Event = {
  id: 'summit',
  title: '峰会',
  summary: '峰会',
  startAt: 50,
  endAt: 100,
  hosts: [],
  agenda: [],
  facts: [],
  seats: 3,
}

const at = (now: number) => ({ district: 'xiacheng', now })

function stored(over: Partial<Slot> = {}): Slot {
  const [step] = reconcileSlots([], planEventSlots([event], 10), at(10))
  if (step?.kind !== 'add') throw new Error('a new event gets a slot')
  const sure = { ck: { n: 1, r: 'request', booking: 'r1', at: 10 } }
  return { ...step.slot, free: 2, sure, ...over }
}

/** The slot after planning the event anew. */
function replanned(slot: Slot, changed: Partial<Event>, now: number): Slot {
  const [step] = reconcileSlots([slot], planEventSlots([{ ...event, ...changed }], now), at(now))
  return step?.kind === 'change' ? { ...slot, ...step.change } : slot
}

test.each<[string, Partial<Event>, number, Partial<Slot>]>([
  ['an unchanged event leaves its slot alone', {}, 20, { updatedAt: 10, free: 2 }],
  ['more seats are free seats', { seats: 5 }, 20, { capacity: 5, free: 4 }],
  ['fewer seats never take one away', { seats: 1 }, 20, { capacity: 1, free: 0 }],
  ['a running event is still adapted', { seats: 5 }, 60, { capacity: 5, free: 4 }],
  ['a postponed event keeps its people', { startAt: 150, endAt: 200 }, 20, { startAt: 150, free: 2 }],
  ['one that is over and held again starts empty', { startAt: 150, endAt: 200 }, 100, { free: 3, sure: {} }],
  ['one that was prolonged after its end keeps its people', { endAt: 200 }, 100, { endAt: 200, free: 2 }],
])('%s', (_title, changed, now, expected) => {
  const slot = replanned(stored(), changed, now)
  expect(slot).toMatchObject(expected)
  expect(slotViolations(slot)).toEqual([])
})

test('an event held again waits for claims whose record is still to be made', () => {
  const slot = stored({ unsettled: 1 })
  expect(replanned(slot, { startAt: 150, endAt: 200 }, 100)).toBe(slot)
})

test('a withdrawn event is closed, with its people in it', () => {
  const slot = stored()
  const [step] = reconcileSlots([slot], [], at(20))
  expect(step).toMatchObject({ kind: 'change', change: { open: false } })
})
