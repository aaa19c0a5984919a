import type { MessageView } from '@contract/message/actions'
import { routeOfMessage } from './route-of-message'

const cases: [string, MessageView['link'], string][] = [
  ['a reply leads to its inquiry', { to: 'inquiry', id: 'i:1' }, '/pages/inquiry/thread/index?id=i%3A1'],
  ['a result leads to its booking', { to: 'booking', id: 'b1' }, '/pages/booking/detail/index?id=b1'],
  ['a registration leads to its ticket', { to: 'ticket', id: 'r1' }, '/pages/event/ticket/index?id=r1'],
  ['a policy leads to its page', { to: 'policy', id: 'rent' }, '/pages/policy/detail/index?id=rent'],
  ['a due matter leads to its case', { to: 'staff_inquiry', id: 'i1' }, '/pages/staff/inquiry/index?id=i1'],
  ['a new booking leads to the queue', { to: 'staff_bookings', id: 'b1' }, '/pages/staff/bookings/index'],
]

test.each(cases)('%s', (_title, link, expected) => {
  expect(routeOfMessage(link)).toBe(expected)
})
