import type { Notice } from '../message/notice'
import { type Colleague, onDuty, orTheGroup } from '../message/on-duty'

type Draft = Omit<Notice, 'id' | 'at'>

/** Tells administrators that a text waits for them: its number, nothing of what was written. */
export function heldNotices(record: { id: string; number: string }, duty: readonly Colleague[]): Draft[] {
  return orTheGroup(onDuty(duty, 'admin')).map((to, index) => ({
    to,
    topic: 'staff',
    title: '有内容待审核',
    text: `${record.number} 的内容没有通过自动检查，请看后放行或退回。`,
    link: { to: 'staff_held', id: record.id },
    send: null,
    webhook: index === 0 ? `【内容审核】${record.number} 有内容待审核` : null,
  }))
}

/** Tells the person what was turned down, why, and what to do. */
export function turnedDownNotice(record: {
  subject: string
  number: string
  reason: string
  topic: Notice['topic']
  link: Notice['link']
  whatToDo: string
}): Draft {
  const { subject, number, reason, topic, link, whatToDo } = record
  return {
    to: subject,
    topic,
    title: '内容未通过审核，请修改',
    text: `${number}：${reason}。${whatToDo}`,
    en: {
      title: 'What you wrote was not accepted; please change it',
      text: `${number}: open this for the reason and for what to do.`,
    },
    link,
    send: null,
    webhook: null,
  }
}

/** Notices of one change of a document. */
export function noticesOf(document: { _id: string; version: number }, at: number, drafts: Draft[]): Notice[] {
  return drafts.map((draft, index) => ({ id: `${document._id}:${document.version}:t${index}`, at, ...draft }))
}
