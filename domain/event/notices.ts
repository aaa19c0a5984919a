import type { Notice } from '../message/notice'
import { registrationCopy } from './copy'
import type { Registration } from './registration'

/** What the person is told of a registration in its new state, in the inbox only. */
export function registrationNotices(registration: Registration, at: number): Notice[] {
  const { _id, version, subject, status } = registration
  return [
    {
      id: `${_id}:${version}:p`,
      to: subject,
      at,
      topic: 'event',
      ...registrationCopy[status](registration),
      link: { to: 'ticket', id: _id },
      send: null,
      webhook: null,
    },
  ]
}
