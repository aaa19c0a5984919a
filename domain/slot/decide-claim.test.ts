import { type ClaimDecision, decideClaim } from './decide-claim'
import { aClaim, aRule, aSlot, START } from './testing/build-slot'

const NOW = START - 2 * 3_600_000
const wish = { kind: 'visit' as const, key: 'cme', seats: 2, requestId: 'request-1', now: NOW }
const hold = (until: number, n = 2) => ({ n, until, r: 'request-2', booking: 'b2' })

describe('a claim that was not written', () => {
  it.each<[string, ReturnType<typeof aSlot> | null, ClaimDecision]>([
    ['a slot nobody knows', null, { kind: 'refused', code: 'SLOT_CLOSED' }],
    ['a closed slot', aSlot({ open: false }), { kind: 'refused', code: 'SLOT_CLOSED' }],
    ['a slot that closes at this moment', aSlot({ closesAt: NOW }), { kind: 'refused', code: 'SLOT_CLOSED' }],
    ['too large a group', aSlot({ rule: aRule({ maxVisitors: 1 }) }), { kind: 'group_too_large', most: 1 }],
    ['one seat too few', aSlot({ free: 1 }), { kind: 'refused', code: 'SLOT_FULL' }],
    ['room after all', aSlot({ free: 2 }), { kind: 'again' }],
    ['the claim of this request', aSlot({ free: 0, sure: { cme: aClaim() } }), { kind: 'already_ours' }],
    [
      'the claim of this request in a slot that has closed since',
      aSlot({ open: false, sure: { cme: aClaim() } }),
      { kind: 'already_ours' },
    ],
    [
      'a claim of another request of the same person',
      aSlot({ sure: { cme: aClaim({ r: 'request-9' }) } }),
      { kind: 'refused', code: 'ALREADY_BOOKED' },
    ],
    ['a claim for another kind of slot', aSlot({ kind: 'event' }), { kind: 'refused', code: 'SLOT_CLOSED' }],
    [
      'a hold that still stands',
      aSlot({ free: 0, held: { cother: hold(NOW + 1) } }),
      { kind: 'refused', code: 'SLOT_FULL' },
    ],
    [
      'lapsed holds, of which the oldest gives enough',
      aSlot({ free: 1, held: { clate: hold(NOW), cold: hold(NOW - 1), ctiny: hold(NOW - 2, 0) } }),
      { kind: 'evict', key: 'cold', claim: hold(NOW - 1) },
    ],
  ])('meets %s', (_what, slot, decision) => {
    expect(decideClaim(slot, wish)).toEqual(decision)
  })
})
