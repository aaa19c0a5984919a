import type { Event } from '@contract/content/event'
import type { ArrivalLookup } from '@domain/arrival/resolve-arrival'
import { atDayTime } from '@domain/time/shanghai'
import { expect, test } from '@jest/globals'
import { type ContentAge, decideEntry } from './decide-entry'

const SCANNED = atDayTime('2026-11-24', '10:00')
const summit: Event = {
  id: 'summit',
  title: 'summit',
  summary: 'summit',
  startAt: atDayTime('2026-11-24', '09:00'),
  endAt: atDayTime('2026-11-24', '17:00'),
  hosts: [],
  agenda: [],
  facts: [],
}
const gone: Event = {
  ...summit,
  id: 'gone',
  startAt: atDayTime('2026-11-20', '09:00'),
  endAt: atDayTime('2026-11-20', '17:00'),
}
const lookup: ArrivalLookup = {
  event: (id) => [summit, gone].find((event) => event.id === id),
  place: () => undefined,
  spot: () => undefined,
}
const current: ContentAge = { checkedAt: SCANNED, settled: false }
const old: ContentAge = { checkedAt: SCANNED - 3_600_000, settled: false }
const oldWithoutNetwork: ContentAge = { ...old, settled: true }

const cases: [string, string, ContentAge, string][] = [
  ['a code of something published arrives, even with old content', 's:summit/gate', old, 'arrived'],
  ['an unknown code waits for the newest content', 's:nothing', old, 'wait'],
  ['and is refused once the content is current', 's:nothing', current, 'refused unknown'],
  ['and is refused when there is no network to wait for', 's:nothing', oldWithoutNetwork, 'refused unknown'],
  ['a malformed code is refused at once', 'hello', old, 'refused malformed'],
  ['a code of an event that is over is expired', 's:gone', current, 'refused expired'],
  ['an expired code may have a new date in newer content', 's:gone', old, 'wait'],
]

test.each(cases)('%s', (_title, scene, age, expected) => {
  const entry = decideEntry({ scene, at: SCANNED }, lookup, age)
  expect(entry.kind === 'refused' ? `refused ${entry.reason}` : entry.kind).toBe(expected)
})
