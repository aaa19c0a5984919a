import type { Notice } from '../message/notice'
import { eventChangeCopy, registrationCopy } from './copy'
import type { Registration } from './registration'

/** What the person is told of a registration in its new state, in the inbox only. */
export function registrationNotices(registration: Registration, at: number): Notice[] {
  return [notice(registration, registrationCopy[registration.status](registration), at)]
}

/** What the person is told of a change of the event itself. */
export function eventChangeNotices(registration: Registration, at: number): Notice[] {
  const { change } = registration
  return change === null ? [] : [notice(registration, eventChangeCopy[change.kind](registration), at)]
}

/** Its id is of the registration's version, so that a version is told once. */
function notice(registration: Registration, copy: { title: string; text: string }, at: number): Notice {
  const { _id, version, subject } = registration
  return {
    id: `${_id}:${version}:p`,
    to: subject,
    at,
    topic: 'event',
    ...copy,
    link: { to: 'ticket', id: _id },
    send: null,
    webhook: null,
  }
}
