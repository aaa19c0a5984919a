import { reconcileSlots } from './reconcile-slots'
import { aClaim, aPlan, aRule, aSlot, START } from './testing/build-slot'

const at = { district: 'test', now: START - 24 * 3_600_000 }
const booked = aSlot({ free: 4, sure: { ca: aClaim({ n: 6 }) } })

describe('bringing slots to the plan', () => {
  it('adds a missing one with all its seats free', () => {
    const [step] = reconcileSlots([], [aPlan()], at)
    expect(step).toMatchObject({ kind: 'add', slot: { capacity: 10, free: 10, open: true, version: 1 } })
  })

  it('does nothing where all is as planned', () => {
    expect(reconcileSlots([aSlot(), booked], [aPlan()], at)).toEqual([])
  })

  it('adds nothing that has begun', () => {
    expect(reconcileSlots([], [aPlan({ startAt: at.now })], at)).toEqual([])
  })

  it.each([
    ['more seats', { capacity: 20 }, { capacity: 20, free: 14 }],
    ['fewer seats', { capacity: 8 }, { capacity: 8, free: 2 }],
    ['as many as are booked', { capacity: 6 }, { capacity: 6, free: 0 }],
    ['fewer than are booked, who keep theirs', { capacity: 3 }, { capacity: 6, free: 0 }],
    ['another rule', { rule: aRule({ confirm: 'auto' as const }) }, { rule: aRule({ confirm: 'auto' }) }],
    ['an earlier end of booking', { closesAt: START - 1 }, { closesAt: START - 1 }],
  ])('changes one to %s', (_what, planned, change) => {
    const [step, ...rest] = reconcileSlots([booked], [aPlan(planned)], at)
    expect(step).toMatchObject({ kind: 'change', read: booked, change: { ...change, updatedAt: at.now } })
    expect(rest).toEqual([])
  })

  it('closes one that is no longer planned, and opens it when it is again', () => {
    expect(reconcileSlots([booked], [], at)).toEqual([
      { kind: 'change', read: booked, change: { open: false, updatedAt: at.now } },
    ])
    const closed = { ...booked, open: false }
    expect(reconcileSlots([closed], [], at)).toEqual([])
    expect(reconcileSlots([closed], [aPlan()], at)).toMatchObject([{ change: { open: true, free: 4 } }])
  })
})
