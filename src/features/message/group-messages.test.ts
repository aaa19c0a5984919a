import type { MessageView } from '@contract/message/actions'
import { groupMessages } from './group-messages'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const now = at('2026-11-24T09:30')

const message = (id: string, time: string): MessageView => ({
  id,
  at: at(time),
  topic: 'inquiry',
  title: '',
  text: '',
  read: false,
  link: { to: 'inquiry', id: 'one' },
})

const cases: [string, string, string][] = [
  ['the first minute of the day is today', '2026-11-24T00:00', 'today'],
  ['the last minute of yesterday is this week', '2026-11-23T23:59', 'week'],
  ['six days ago is still this week', '2026-11-18T00:00', 'week'],
  ['seven days ago is earlier', '2026-11-17T23:59', 'earlier'],
  ['a phone clock that is behind does not hide a message', '2026-11-25T08:00', 'today'],
]

test.each(cases)('%s', (_title, time, age) => {
  expect(groupMessages([message('one', time)], now).map((group) => group.age)).toEqual([age])
})

test('groups keep the order of the messages and leave out empty ages', () => {
  const messages = [
    message('noon', '2026-11-24T09:05'),
    message('morning', '2026-11-24T09:00'),
    message('old', '2026-10-01T09:00'),
  ]
  const groups = groupMessages(messages, now)
  expect(groups.map(({ age, messages: list }) => [age, list.map(({ id }) => id)])).toEqual([
    ['today', ['noon', 'morning']],
    ['earlier', ['old']],
  ])
})

test('no messages make no groups', () => {
  expect(groupMessages([], now)).toEqual([])
})
