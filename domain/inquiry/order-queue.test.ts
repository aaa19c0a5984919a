import { orderQueue } from './order-queue'

const matter = (
  name: string,
  status: 'received' | 'in_hand' | 'replied',
  dueAt: number | null,
  receivedAt: number,
) => ({
  name,
  status,
  dueAt,
  receivedAt,
})

describe("the staff's queue", () => {
  it('has running clocks first, earliest due before, then untaken, taken and answered matters by age', () => {
    const shuffled = [
      matter('answered', 'replied', null, 1),
      matter('due later', 'received', 20, 3),
      matter('taken, no clock', 'in_hand', null, 2),
      matter('untaken, newer', 'received', null, 9),
      matter('due first', 'in_hand', 10, 8),
      matter('untaken, older', 'received', null, 5),
    ]
    expect(orderQueue(shuffled).map((one) => one.name)).toEqual([
      'due first',
      'due later',
      'untaken, older',
      'untaken, newer',
      'taken, no clock',
      'answered',
    ])
  })
})
