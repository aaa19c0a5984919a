import { changeOfEvent, type EventNow } from './event-change'
import type { Registration } from './registration'

type Known = Pick<Registration, 'title' | 'startAt' | 'endAt' | 'venue' | 'change'>

const known: Known = { title: '峰会', startAt: 50, endAt: 100, venue: '一楼', change: null }
const event: EventNow = { title: '峰会', startAt: 50, endAt: 100, venue: '一楼', held: true }
const withdrawn: Known = { ...known, change: { kind: 'withdrawn', at: 5, from: null } }
const before = { startAt: 50, endAt: 100, venue: '一楼' }

test.each<[string, Known, Partial<EventNow>, string | null, object | null]>([
  ['an event as it was is no news', known, {}, null, null],
  ['a new title alone is no news', known, { title: '大会' }, null, null],
  ['another time is news, with the old one', known, { startAt: 60 }, 'moved', before],
  ['another end is news', known, { endAt: 90 }, 'moved', before],
  ['another place is news', known, { venue: '二楼' }, 'moved', before],
  ['a place that is no longer named is news', known, { venue: null }, 'moved', before],
  ['an event that does not take place is news', known, { held: false }, 'withdrawn', null],
  ['that it does not take place is told once', withdrawn, { held: false }, null, null],
  ['that it takes place after all is news', withdrawn, {}, 'resumed', null],
  ['one that takes place after all at another time is moved', withdrawn, { startAt: 60 }, 'moved', before],
])('%s', (_title, registration, over, kind, from) => {
  const change = changeOfEvent(registration, { ...event, ...over }, 10)?.change ?? null
  expect(change && { kind: change.kind, from: change.from }).toEqual(kind === null ? null : { kind, from })
})

test('the registration takes over time, place and title', () => {
  const moved = changeOfEvent(known, { ...event, title: '大会', startAt: 60, endAt: 110, venue: null }, 10)
  expect(moved).toMatchObject({ title: '大会', startAt: 60, endAt: 110, venue: null })
})
