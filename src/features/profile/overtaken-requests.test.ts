import type { OutboxEntry } from '@/platform/outbox/outbox-entry'
import { overtakenRequests, type ProfileChange } from './overtaken-requests'

const entry = (requestId: string, action: OutboxEntry['action']) => ({ requestId, action })
const waiting = [
  entry('save', 'account.saveProfile'),
  entry('deletion', 'account.deleteProfile'),
  entry('inquiry', 'inquiry.submit'),
]

test.each<[string, ProfileChange, string[]]>([
  [
    'a deletion leaves no save to bring the profile back',
    { action: 'account.deleteProfile' },
    ['save', 'deletion'],
  ],
  [
    'a deletion that waits itself does so too',
    { action: 'account.deleteProfile', kept: 'deletion' },
    ['save'],
  ],
  [
    'a save that arrived leaves neither older facts nor an older deletion',
    { action: 'account.saveProfile' },
    ['save', 'deletion'],
  ],
  [
    'a save that waits takes the place of the one before it, and no deletion is given up for it',
    { action: 'account.saveProfile', kept: 'newer' },
    ['save'],
  ],
])('%s', (_title, change, expected) => {
  expect(overtakenRequests(waiting, change)).toEqual(expected)
})
