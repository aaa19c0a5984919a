import type { Event } from '@contract/content/event'
import { atDayTime } from '@domain/time/shanghai'
import { expect, test } from '@jest/globals'
import { eventStanding } from './event-standing'

const event: Event = {
  id: 'summit',
  title: 'summit',
  summary: 'summit',
  startAt: atDayTime('2026-11-24', '09:00'),
  endAt: atDayTime('2026-11-24', '17:30'),
  hosts: [],
  agenda: [],
  facts: [],
}

test.each([
  ['the evening before, it is still to come', '2026-11-23', '23:59', 'before', 'register'],
  ['from midnight of its day one is there', '2026-11-24', '00:00', 'here', 'register'],
  ['until its last minute', '2026-11-24', '17:29', 'here', 'register'],
  ['at its end it is over', '2026-11-24', '17:30', 'over', 'review'],
])('%s', (_title, day, time, phase, main) => {
  expect(eventStanding(event, atDayTime(day, time))).toEqual({ phase, main })
})

test.each([
  ['registered, the ticket is shown', { registered: true, freeSeats: 0 }, 'show_ticket'],
  ['without a seat left one asks', { registered: false, freeSeats: 0 }, 'waitlist'],
  ['with one left one registers', { registered: false, freeSeats: 1 }, 'register'],
])('%s', (_title, known, main) => {
  expect(eventStanding(event, atDayTime('2026-11-24', '10:00'), known).main).toBe(main)
})
