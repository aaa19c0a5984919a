import type { RegistrationView } from '@contract/event/view'
import { registrationFor } from './registration-for'

const registration: RegistrationView = {
  id: 'r1',
  event: 'summit',
  title: '峰会',
  startAt: 50,
  endAt: 100,
  company: '云衡智能',
  venue: null,
  status: 'registered',
  onSite: false,
  change: null,
  source: null,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
  demo: false,
}

test.each<[string, Partial<RegistrationView>, number, string | null]>([
  ['a registration counts before the event', {}, 10, 'r1'],
  ['a registration counts while it runs', {}, 99, 'r1'],
  ['one of an earlier time does not', {}, 100, null],
  ['a cancelled one does not', { status: 'cancelled' }, 10, null],
  ['one for another event does not', { event: 'roadshow' }, 10, null],
])('%s', (_title, over, now, expected) => {
  expect(registrationFor('summit', [{ ...registration, ...over }], now)?.id ?? null).toBe(expected)
})
