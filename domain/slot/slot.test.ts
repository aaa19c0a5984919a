import { seatsOffered, slotViolations } from './slot'
import { aClaim, aSlot, START } from './testing/build-slot'

const held = (until: number) => ({ n: 3, until, r: 'request-2', booking: 'b2' })

describe('the seats a slot offers', () => {
  it.each([
    ['the free ones', {}, 7],
    ['those of a hold that lapsed', { cheld: held(START) }, 10],
    ['not those of a hold that stands', { cheld: held(START + 1) }, 7],
  ])('are %s', (_what, holds, seats) => {
    expect(seatsOffered(aSlot({ free: 7, held: holds }), START)).toBe(seats)
  })
})

describe('the rule that seats add up', () => {
  it.each([
    ['nobody has a claim', aSlot()],
    ['claims and free seats are the capacity', aSlot({ free: 8, sure: { ca: aClaim() } })],
  ])('holds when %s', (_what, slot) => {
    expect(slotViolations(slot)).toEqual([])
  })

  it.each([
    ['a seat vanished', aSlot({ free: 7, sure: { ca: aClaim() } }), /free 7 \+ claimed 2 is not 10/u],
    ['a seat went twice', aSlot({ free: 10, sure: { ca: aClaim() } }), /free 10 \+ claimed 2 is not 10/u],
    ['more are gone than there are', aSlot({ free: -1, sure: { ca: aClaim({ n: 11 }) } }), /free is -1/u],
    [
      'somebody has two claims',
      aSlot({ free: 5, sure: { ca: aClaim() }, held: { ca: held(START) } }),
      /ca is held and sure/u,
    ],
  ])('is broken when %s', (_what, slot, sentence) => {
    expect(slotViolations(slot)).toEqual([expect.stringMatching(sentence)])
  })
})
