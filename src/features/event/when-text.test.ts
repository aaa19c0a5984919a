import { atDayTime } from '@domain/time/shanghai'
import { expect, test } from '@jest/globals'
import type { DatedEvent } from './event-times'
import { whenText } from './when-text'

const startAt = atDayTime('2026-12-03', '14:00')

test.each([
  ['one day', atDayTime('2026-12-03', '17:00'), '12月3日 周四 14:00–17:00', 'Thu 3 Dec 2026, 14:00–17:00'],
  ['no end', undefined, '12月3日 周四 14:00', 'Thu 3 Dec 2026, 14:00'],
  [
    'an end on another day',
    atDayTime('2026-12-04', '12:00'),
    '12月3日 周四 14:00–12月4日 12:00',
    'Thu 3 Dec 2026, 14:00–4 Dec, 12:00',
  ],
])('when: %s', (_title, endAt, zh, en) => {
  const event: DatedEvent = {
    id: 'a',
    title: 'a',
    summary: 'a',
    hosts: [],
    agenda: [],
    facts: [],
    startAt,
    ...(endAt === undefined ? {} : { endAt }),
  }
  expect([whenText(event, 'zh'), whenText(event, 'en')]).toEqual([zh, en])
})
