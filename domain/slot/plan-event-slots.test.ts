import type { Event } from '@contract/content/event'
import { planEventSlots } from './plan-event-slots'

const event: Event = {
  id: 'summit',
  title: '峰会',
  summary: '峰会',
  startAt: 50,
  endAt: 100,
  hosts: [],
  agenda: [],
  facts: [],
  seats: 80,
}
const { startAt: _start, endAt: _end, ...withoutTime } = event
const { seats: _seats, ...withoutSeats } = event

test('the slot of an event stays open until the event ends, one seat for one person', () => {
  expect(planEventSlots([event], 10)).toMatchObject([
    {
      _id: 'event:summit',
      kind: 'event',
      startAt: 50,
      endAt: 100,
      closesAt: 100,
      capacity: 80,
      rule: { confirm: 'auto', maxVisitors: 1, title: '峰会' },
    },
  ])
})

test.each<[string, Event, number, number]>([
  ['an event to come has a slot', event, 10, 1],
  ['a running one has a slot', event, 99, 1],
  ['one that is over has none', event, 100, 0],
  ['a reported one has none', withoutTime, 10, 0],
  ['one without a limit has none', withoutSeats, 10, 0],
])('%s', (_title, planned, now, expected) => {
  expect(planEventSlots([planned], now)).toHaveLength(expected)
})

test.each<[string, Partial<Event>, number]>([
  ['it closes when it begins where nobody is registered at the door', { onSite: false }, 50],
  ['it closes when it ends where people are', { onSite: true }, 100],
])('%s', (_title, over, closesAt) => {
  expect(planEventSlots([{ ...event, ...over }], 10)).toMatchObject([{ closesAt, endAt: 100 }])
})

test('the slot knows the place, for those who are told of it', () => {
  expect(planEventSlots([{ ...event, venue: '一楼' }], 10)).toMatchObject([
    { rule: { meetingPoint: '一楼' } },
  ])
})
