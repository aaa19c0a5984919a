import type { Notice } from '../message/notice'
import { type Colleague, onDuty, orTheGroup } from '../message/on-duty'
import type { Complaint } from './complaint'

/**
 * Administrators and the staff's group hear of a new complaint: its number only, for what it says is between the
 * person and the administrator.
 */
export function newComplaintNotices(complaint: Complaint, duty: readonly Colleague[], at: number): Notice[] {
  const { _id, version, number } = complaint
  return orTheGroup(onDuty(duty, 'admin')).map((to, index) => ({
    id: `${_id}:${version}:s${index}`,
    to,
    at,
    topic: 'staff',
    title: '新的投诉',
    text: `${number}，请在工作台的“投诉”里查看和答复。`,
    link: { to: 'staff_complaints', id: _id },
    send: null,
    webhook: index === 0 ? `【投诉】${number} 待答复` : null,
  }))
}

/** The person hears that the answer is there. */
export function closedComplaintNotices({ _id, version, number, subject }: Complaint, at: number): Notice[] {
  return [
    {
      id: `${_id}:${version}:p`,
      to: subject,
      at,
      topic: 'complaint',
      title: '您的投诉有答复了',
      text: `${number} 已答复，点开查看。`,
      en: { title: 'Your complaint was answered', text: `${number}: open this to read the answer.` },
      link: { to: 'complaints', id: _id },
      send: null,
      webhook: null,
    },
  ]
}
