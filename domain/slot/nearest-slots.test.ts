import { nearestSlots } from './nearest-slots'
import { START } from './testing/build-slot'

const HOUR = 3_600_000
const offer = (hours: number, free = 5) => ({
  id: `at${hours}`,
  startAt: START + hours * HOUR,
  endAt: START + (hours + 1) * HOUR,
  free,
})
const wish = { startAt: START, seats: 2, exclude: 'at0' }
const ids = (...offers: ReturnType<typeof offer>[]) => nearestSlots(offers, wish).map(({ id }) => id)

describe('the nearest slots', () => {
  it.each([
    [
      'are three at most, in time order',
      ids(offer(9), offer(2), offer(-1), offer(4)),
      ['at-1', 'at2', 'at4'],
    ],
    ['have room for the whole group', ids(offer(1, 1), offer(3, 2)), ['at3']],
    ['are not the wished one', ids(offer(0), offer(5)), ['at5']],
    [
      'prefer the earlier of two equally near',
      ids(offer(1), offer(2), offer(3), offer(-3)),
      ['at-3', 'at1', 'at2'],
    ],
    ['may be none', ids(), []],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected)
  })
})
