import type { Event } from '@contract/content/event'
import { atDayTime } from '@domain/time/shanghai'
import { describe, expect, test } from '@jest/globals'
import { eventsByTime, stageOf, yearOf } from './event-times'

const NOW = atDayTime('2026-11-24', '12:00')

function event(id: string, about: Partial<Event>): Event {
  return { id, title: id, summary: id, hosts: [], agenda: [], facts: [], ...about }
}

const on = (id: string, day: string, from = '09:00', to = '17:00') =>
  event(id, { startAt: atDayTime(day, from), endAt: atDayTime(day, to) })

describe('events by time', () => {
  test('today holds what ended this morning as well as what starts tonight', () => {
    const morning = on('morning', '2026-11-24', '08:00', '09:00')
    const evening = on('evening', '2026-11-24', '20:00', '21:00')
    expect(eventsByTime([evening, morning], NOW)).toEqual({
      today: [morning, evening],
      upcoming: [],
      past: [],
    })
  })

  test('an event over several days is on today while it lasts', () => {
    const long = event('long', {
      startAt: atDayTime('2026-11-23', '09:00'),
      endAt: atDayTime('2026-11-25', '12:00'),
    })
    expect(eventsByTime([long], NOW).today).toEqual([long])
  })

  test('what comes is grouped by month, and a new year is a new month', () => {
    const november = on('november', '2026-11-30')
    const december = on('december', '2026-12-10')
    const january = on('january', '2027-01-05')
    expect(eventsByTime([january, december, november], NOW).upcoming).toEqual([
      { month: '2026-11', events: [november] },
      { month: '2026-12', events: [december] },
      { month: '2027-01', events: [january] },
    ])
  })

  test('what is over stands newest first, without a year last', () => {
    const undated = event('undated', { timeText: '时间未述' })
    const old = event('old', { timeText: '2013' })
    const yesterday = on('yesterday', '2026-11-23')
    expect(eventsByTime([undated, old, yesterday], NOW).past).toEqual([yesterday, old, undated])
  })
})

test.each([
  ['its own time', on('a', '2026-12-01'), '2026'],
  ['the words of its report', event('a', { timeText: '2014年1月20日' }), '2014'],
  ['nothing where no year is stated', event('a', { timeText: '时间未述' }), null],
  ['the day in Shanghai, not in UTC', on('a', '2027-01-01', '00:30', '01:00'), '2027'],
])('the year of an event comes from %s', (_title, one, expected) => {
  expect(yearOf(one)).toBe(expected)
})

test.each([
  ['ahead until the minute it starts', '08:59', 'ahead'],
  ['running from its start', '09:00', 'running'],
  ['running until its last minute', '16:59', 'running'],
  ['ended at its end', '17:00', 'ended'],
])('an event is %s', (_title, time, expected) => {
  const dated = { ...on('a', '2026-11-24'), startAt: atDayTime('2026-11-24', '09:00') }
  expect(stageOf(dated, atDayTime('2026-11-24', time))).toBe(expected)
})
