import type { RegistrationView } from '@contract/event/view'
import { groupRegistrations } from './group-registrations'

const registration = (id: string, over: Partial<RegistrationView>): RegistrationView => ({
  id,
  event: id,
  title: id,
  startAt: 0,
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
  ...over,
})

test('what is to be attended comes soonest first, the rest last first', () => {
  const items = [
    registration('next-week', { startAt: 70 }),
    registration('tomorrow', { startAt: 60 }),
    registration('cancelled', { startAt: 65, status: 'cancelled' }),
    registration('over', { startAt: 10, endAt: 50 }),
  ]
  const { upcoming, earlier } = groupRegistrations(items, 50)
  expect(upcoming.map(({ id }) => id)).toEqual(['tomorrow', 'next-week'])
  expect(earlier.map(({ id }) => id)).toEqual(['cancelled', 'over'])
})
