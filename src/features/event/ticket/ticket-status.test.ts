import type { RegistrationStatus } from '@contract/event/view'
import { ticketStatus } from './ticket-status'

test.each<[string, RegistrationStatus, number, string]>([
  ['a ticket admits until its event ends', 'registered', 99, 'registered'],
  ['at the end it is past', 'registered', 100, 'past'],
  ['a cancelled one stays cancelled', 'cancelled', 200, 'cancelled'],
])('%s', (_title, status, now, expected) => {
  expect(ticketStatus({ status, endAt: 100 }, now).word).toBe(expected)
})
