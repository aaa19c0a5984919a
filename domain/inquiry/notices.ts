import { fitFields } from '../message/fit-fields'
import type { Notice } from '../message/notice'
import { onDuty, orTheGroup } from '../message/on-duty'
import { inquiryCopy } from './copy'
import { inquiryCopyEn } from './copy-en'
import type { Inquiry } from './inquiry'
import {
  type InquiryNews,
  isPersonNews,
  isStaffNews,
  type PersonNews,
  personNews,
  type StaffNews,
  staffNews,
} from './news'
import type { DutyColleague } from './propose-holder'

export interface NoticeContext {
  duty: readonly DutyColleague[]
  at: number
  /** The inquiry before the change, and who changed it; both left out for a new one. */
  before?: Inquiry
  by?: string
}

type Draft = Omit<Notice, 'id' | 'at'>

/**
 * The holder; without one every officer and administrator on duty. An overdue matter also reaches the
 * administrators: the holder stays, the manager knows.
 */
export function staffReaders(inquiry: Inquiry, news: StaffNews, duty: readonly DutyColleague[]): string[] {
  if (inquiry.holder === null) return onDuty(duty, 'officer', 'admin')
  const managers = news === 'overdue' ? onDuty(duty, 'admin') : []
  return [...new Set([inquiry.holder.subject, ...managers])]
}

function toPerson(inquiry: Inquiry, news: PersonNews, at: number): Draft {
  const { title, text, short } = inquiryCopy.person[news](inquiry)
  const fields = { character_string1: inquiry.number, thing2: short, time3: at }
  return {
    to: inquiry.subject,
    topic: 'inquiry',
    title,
    text,
    en: inquiryCopyEn[news](inquiry),
    link: { to: 'inquiry', id: inquiry._id },
    send:
      personNews[news] === 'send'
        ? { template: 'inquiry_reply', data: fitFields('inquiry_reply', fields) }
        : null,
    webhook: null,
  }
}

/** The group hears a thing once, so its line goes with the first reader's notice only. */
function groupLine(inquiry: Inquiry, news: StaffNews): string | null {
  switch (news) {
    case 'received':
    case 'nudged':
    case 'soon':
    case 'overdue':
      return inquiryCopy.groupLine(inquiry, news)
    default:
      return null
  }
}

function toStaff(inquiry: Inquiry, news: StaffNews, context: NoticeContext): Draft[] {
  const { title, text, short } = inquiryCopy.staff[news](inquiry)
  const fields = { character_string1: inquiry.number, thing2: short, time3: inquiry.dueAt ?? context.at }
  const line = groupLine(inquiry, news)
  const readers = staffReaders(inquiry, news, context.duty)
  const reached = line === null ? readers : orTheGroup(readers)
  return reached.map((to, index) => ({
    to,
    topic: 'staff',
    title,
    text,
    link: { to: 'staff_inquiry', id: inquiry._id },
    send:
      staffNews[news] === 'inbox' ? null : { template: 'staff_due', data: fitFields('staff_due', fields) },
    webhook: index === 0 ? line : null,
  }))
}

/** Somebody who lost a matter to a colleague hears of it, unless it was their own doing. */
function toFormerHolder(inquiry: Inquiry, { before, by }: NoticeContext): Draft[] {
  const former = before?.holder
  if (!former || former.subject === by || former.subject === inquiry.holder?.subject) return []
  return [
    {
      to: former.subject,
      topic: 'staff',
      ...inquiryCopy.released(inquiry),
      link: { to: 'staff_inquiry', id: inquiry._id },
      send: null,
      webhook: null,
    },
  ]
}

/** Who is told what about an inquiry in its new state. */
export function inquiryNotices(
  inquiry: Inquiry,
  news: readonly InquiryNews[],
  context: NoticeContext,
): Notice[] {
  const drafts = news.flatMap((one) => [
    ...(isPersonNews(one) ? [toPerson(inquiry, one, context.at)] : []),
    ...(isStaffNews(one) ? toStaff(inquiry, one, context) : []),
  ])
  return [...drafts, ...toFormerHolder(inquiry, context)].map((draft, index) => ({
    id: `${inquiry._id}:${inquiry.version}:${index}`,
    at: context.at,
    ...draft,
  }))
}
