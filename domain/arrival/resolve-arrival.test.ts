import type { Event, Spot } from '@contract/content/event'
import type { Place } from '@contract/content/place'
import { atDayTime } from '../time/shanghai'
import { resolveArrival } from './resolve-arrival'

const event = (id: string, days?: [from: string, to: string]): Event => ({
  id,
  title: id,
  summary: id,
  hosts: [],
  agenda: [],
  facts: [],
  ...(days === undefined
    ? { timeText: '2017' }
    : { startAt: atDayTime(days[0], '09:00'), endAt: atDayTime(days[1], '17:30') }),
})

const park: Place = {
  id: 'park',
  name: '园区',
  kind: 'park',
  parent: null,
  positioning: '园区',
  tagline: '园区',
  industries: [],
  suitedTo: [],
  facts: [],
  advantages: [],
  illustration: 'campus',
  order: 1,
}

const events = [
  event('summit', ['2026-11-24', '2026-11-24']),
  event('fair', ['2026-11-24', '2026-11-26']),
  event('reported'),
]
const spots: Spot[] = [
  { id: 'gate', label: '大门', event: 'summit' },
  { id: 'booth', label: '展位', event: 'summit' },
  { id: 'poster', label: '海报' },
  { id: 'orphan', label: '旧展位', event: 'gone' },
]
const lookup = {
  event: (id: string) => events.find((candidate) => candidate.id === id),
  place: (id: string) => (id === park.id ? park : undefined),
  spot: (id: string) => spots.find((candidate) => candidate.id === id),
}

const resolve = (scene: string, day: string, time: string) =>
  resolveArrival(scene, lookup, atDayTime(day, time))

const midnightAfter = (day: string) => atDayTime(day, '24:00')

describe('where a scanned code leads', () => {
  it.each([
    ['a summit code', 's:summit/gate', { mode: 'summit', event: events[0], place: null, spotLabel: '大门' }],
    ['a summit code without a spot', 's:summit', { mode: 'summit', event: events[0], spotLabel: null }],
    ['an event code', 'e:summit/poster', { mode: 'event', event: events[0], place: null, spotLabel: '海报' }],
    ['a booth code', 'p:park/booth', { mode: 'booth', event: events[0], place: park, spotLabel: '展位' }],
    ['a code whose spot is no longer published', 's:summit/roof', { mode: 'summit', spotLabel: null }],
    [
      'an event code at the spot of another event',
      'e:fair/gate',
      { mode: 'event', event: events[1], spotLabel: null },
    ],
  ])('%s leads there', (_title, scene, expected) => {
    expect(resolve(scene, '2026-11-24', '10:00')).toMatchObject(expected)
  })

  it.each([
    ['a booth without a spot', 'p:park', null],
    ['a booth whose spot belongs to no event', 'p:park/poster', '海报'],
    ['a booth whose event is gone', 'p:park/orphan', '旧展位'],
  ])('%s leads to the park alone, until the day ends', (_title, scene, spotLabel) => {
    expect(resolve(scene, '2026-11-24', '10:00')).toEqual({
      mode: 'booth',
      event: null,
      place: park,
      spotLabel,
      until: midnightAfter('2026-11-24'),
    })
  })

  it.each([
    ['before the event', '2026-11-20', '10:00'],
    ['during the event', '2026-11-24', '10:00'],
    ['after its end on the same day', '2026-11-24', '23:59'],
  ])('arrival mode lasts to the end of the day: %s', (_title, day, time) => {
    expect(resolve('s:summit', day, time)).toMatchObject({
      mode: 'summit',
      until: midnightAfter('2026-11-24'),
    })
  })

  it('arrival mode of an event over several days lasts to the end of its last day', () => {
    expect(resolve('s:fair', '2026-11-25', '10:00')).toMatchObject({ until: midnightAfter('2026-11-26') })
  })

  it.each([
    ['what is no code of ours', 'hello', 'malformed'],
    ['an event that does not exist', 's:party', 'unknown'],
    ['a place that does not exist', 'p:harbour', 'unknown'],
    ['an event named as a place', 'p:summit', 'unknown'],
    ['an event that has only been reported', 'e:reported', 'expired'],
  ])('%s leads nowhere', (_title, scene, reason) => {
    expect(resolve(scene, '2026-11-24', '10:00')).toEqual({ mode: 'none', reason })
  })

  it.each(['s:summit/gate', 'e:summit', 'p:park/booth'])(
    '%s has expired at the midnight after its event',
    (scene) => {
      expect(resolve(scene, '2026-11-25', '00:00')).toEqual({ mode: 'none', reason: 'expired' })
    },
  )
})
