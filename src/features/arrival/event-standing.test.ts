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
