import type { Event } from '@contract/content/event'
import type { EventSeats, RegistrationView } from '@contract/event/view'
import { atDayTime } from '@domain/time/shanghai'
import { failed, type Loadable, loading, ready } from '@/components/async-content/loadable'
import type { EventStanding } from '@/platform/registration'
import { eventAction } from './event-action'

const event: Event = {
  id: 'summit',
  title: 'summit',
  summary: 'summit',
  startAt: atDayTime('2026-11-26', '09:00'),
  endAt: atDayTime('2026-11-26', '17:30'),
  hosts: [],
  agenda: [],
  facts: [],
  seats: 80,
}
const { startAt: _start, endAt: _end, ...reported } = event
const { seats: _seats, ...unlimited } = event

const registration: RegistrationView = {
  id: 'r1',
  event: 'summit',
  title: 'summit',
  startAt: 0,
  endAt: 0,
  venue: null,
  company: '',
  status: 'registered',
  onSite: false,
  change: null,
  source: null,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
  demo: false,
}

const seats = (state: EventSeats['state'], free: number): EventSeats => ({
  event: 'summit',
  state,
  capacity: 80,
  free,
  demo: false,
})
const open = ready<EventStanding>({ seats: seats('open', 18), registration: null })
const full = ready<EventStanding>({ seats: seats('full', 0), registration: null })
const none = ready<EventStanding>({ seats: seats('none', 0), registration: null })
const registered = ready<EventStanding>({ seats: seats('full', 0), registration })
const away = failed({ message: '', offline: true })

test.each<[string, Event, Loadable<EventStanding>, [day: string, time: string], string]>([
  ['with seats left one registers', event, open, ['2026-11-25', '23:59'], 'register'],
  ['on the day one registers on the spot', event, open, ['2026-11-26', '00:00'], 'register_here'],
  ['until its last minute', event, open, ['2026-11-26', '17:29'], 'register_here'],
  ['at the end the other events follow', event, open, ['2026-11-26', '17:30'], 'others'],
  ['without seats one asks', event, full, ['2026-11-25', '09:00'], 'full'],
  ['registered, the ticket is shown though it is full', event, registered, ['2026-11-26', '09:00'], 'ticket'],
  ['over, the ticket is no longer of use', event, registered, ['2026-11-26', '17:30'], 'others'],
  ['not offered yet, one asks', event, none, ['2026-11-25', '09:00'], 'ask'],
  ['while it is loading, nothing is promised', event, loading, ['2026-11-25', '09:00'], 'loading'],
  ['when nobody answers, one asks', event, away, ['2026-11-25', '09:00'], 'ask'],
  ['an event without seats is asked about', unlimited, loading, ['2026-11-25', '09:00'], 'ask'],
  ['a reported event leads to the others', reported, loading, ['2026-11-25', '09:00'], 'others'],
])('%s', (_title, of, standing, [day, time], kind) => {
  expect(eventAction(of, standing, atDayTime(day, time)).kind).toBe(kind)
})
