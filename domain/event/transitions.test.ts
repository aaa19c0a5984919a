import type { RegistrationStatus } from '@contract/event/view'
import { cancelRegistration } from './transitions'

test.each<[string, RegistrationStatus, number, string]>([
  ['a seat is given back before the event', 'registered', 10, 'cancelled'],
  [
    'a seat is given back while the event runs: somebody at the door may have it',
    'registered',
    99,
    'cancelled',
  ],
  ['at the end nothing is left to give back', 'registered', 100, 'BOOKING_ENDED'],
  ['a seat is given back once', 'cancelled', 10, 'BOOKING_ENDED'],
])('%s', (_title, status, now, expected) => {
  const moved = cancelRegistration({ status, endAt: 100 }, now)
  expect(moved.ok ? moved.value : moved.error.code).toBe(expected)
})
