import { type ConsultationWish, orderCandidates } from './order-candidates'
import type { Slot, SlotAdviser } from './slot'
import { aClaim, aRule, aSlot } from './testing/build-slot'

function slotOf(over: Partial<SlotAdviser> & { id: string }, more: Partial<Slot> = {}): Slot {
  const adviser: SlotAdviser = {
    name: over.id,
    topics: ['policy', 'site'],
    ways: ['phone', 'video'],
    interpreter: true,
    order: 1,
    ...over,
  }
  return aSlot({
    _id: over.id,
    kind: 'consultation',
    capacity: 1,
    free: 1,
    rule: aRule({ adviser }),
    ...more,
  })
}

const wish: ConsultationWish = { topic: 'policy', way: 'video', interpreter: false }
const ids = (slots: Slot[], over: Partial<ConsultationWish> = {}, booking = 'b-mine') =>
  orderCandidates(slots, { ...wish, ...over }, booking).map(({ _id }) => _id)

describe('the slots to try', () => {
  const three = [
    slotOf({ id: 'third', order: 3, interpreter: false }),
    slotOf({ id: 'first', order: 1, topics: ['policy'] }),
    slotOf({ id: 'second', order: 2, ways: ['video'] }),
  ]

  it.each([
    ['follow the order of the advisers, whoever was read first', {}, ['first', 'second', 'third']],
    ['are only those of the adviser who was named', { adviser: 'second' }, ['second']],
    ['are none for an adviser who is not there', { adviser: 'nobody' }, []],
    ['leave out who does not serve the topic', { topic: 'site' }, ['second', 'third']],
    ['leave out who does not talk in this way', { way: 'phone' }, ['first', 'third']],
    ['leave out who has no interpreter', { interpreter: true }, ['first', 'second']],
  ] as const)('%s', (_title, over, expected) => {
    expect(ids(three, over)).toEqual(expected)
  })

  it('go by the id where two have the same order', () => {
    expect(ids([slotOf({ id: 'b' }), slotOf({ id: 'a' })])).toEqual(['a', 'b'])
  })

  it('begin with the one claimed for this very booking, whatever its adviser serves by now', () => {
    const claimed = slotOf(
      { id: 'last', order: 9, topics: [] },
      { sure: { me: aClaim({ booking: 'b-mine' }) } },
    )
    expect(ids([...three, claimed])).toEqual(['last', 'first', 'second', 'third'])
    expect(ids([...three, claimed], {}, 'b-other')).toEqual(['first', 'second', 'third'])
  })

  it('are none where a slot tells of no adviser', () => {
    expect(ids([aSlot()])).toEqual([])
  })
})
