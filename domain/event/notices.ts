import type { Notice, NoticeWords } from '../message/notice'
import { eventChangeCopy, registrationCopy } from './copy'
import { registrationCopyEn } from './copy-en'
import type { Registration } from './registration'

/** What the person is told of a registration in its new state, in the inbox only. */
export function registrationNotices(registration: Registration, at: number): Notice[] {
  const { status } = registration
  const en = registrationCopyEn[status](registration)
  return [notice(registration, { ...registrationCopy[status](registration), en }, at)]
}

/** What the person is told of a change of the event itself. */
export function eventChangeNotices(registration: Registration, at: number): Notice[] {
  const { change } = registration
  if (change === null) return []
  const en = registrationCopyEn[change.kind](registration)
  return [notice(registration, { ...eventChangeCopy[change.kind](registration), en }, at)]
}

/** Its id is of the registration's version, so that a version is told once. */
function notice(registration: Registration, copy: NoticeWords & { en: NoticeWords }, at: number): Notice {
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
