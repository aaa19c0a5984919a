import type { RegistrationChange, RegistrationStatus } from '@contract/event/view'
import { ticketStatus } from './ticket-status'

const withdrawn: RegistrationChange = { kind: 'withdrawn', at: 1, from: null }
const resumed: RegistrationChange = { kind: 'resumed', at: 2, from: null }

test.each<[string, RegistrationStatus, number, RegistrationChange | null, string]>([
  ['a ticket admits until its event ends', 'registered', 99, null, 'registered'],
  ['at the end it is past', 'registered', 100, null, 'past'],
  ['a cancelled one stays cancelled', 'cancelled', 200, null, 'cancelled'],
  ['one of a withdrawn event admits nobody', 'registered', 50, withdrawn, 'withdrawn'],
  ['it does again when the event takes place after all', 'registered', 50, resumed, 'registered'],
  ['a cancelled one stays cancelled when the event is withdrawn', 'cancelled', 50, withdrawn, 'cancelled'],
])('%s', (_title, status, now, change, expected) => {
  expect(ticketStatus({ status, endAt: 100, change }, now).word).toBe(expected)
})
