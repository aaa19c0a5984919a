import type { Event } from '@contract/content/event'
import { atDayTime } from '@domain/time/shanghai'
import { expect, test } from '@jest/globals'
import { agendaNow, timedAgenda } from './agenda-now'

const event: Event = {
  id: 'summit',
  title: 'summit',
  summary: 'summit',
  hosts: [],
  facts: [],
  agenda: [
    { from: '09:00', to: '09:30', title: 'doors' },
    { from: '09:30', to: '11:30', title: 'talks' },
    { from: '13:00', to: '15:00', title: 'meetings' },
  ],
}

test.each([
  ['before it starts the first item is next', '08:00', 'doors next'],
  ['an item runs from its first minute', '09:30', 'talks current'],
  ['an item is over at its end', '11:30', 'meetings next'],
  ['after the last item nothing is left', '15:00', undefined],
])('%s', (_title, time, expected) => {
  const item = agendaNow(event, atDayTime('2026-11-24', time))
  expect(item === undefined ? undefined : `${item.title} ${item.state}`).toBe(expected)
})

test('the whole agenda tells what is over, what runs and what follows', () => {
  const states = timedAgenda(event, atDayTime('2026-11-24', '10:00')).map(({ state }) => state)
  expect(states).toEqual(['done', 'current', 'next'])
})
