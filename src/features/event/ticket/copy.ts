import type { Catalogue } from '@/platform/language'
import type { TicketWord } from './ticket-status'

interface TicketWords {
  title: string
  failed: string
  ticket: string
  statuses: Record<TicketWord, string>
  codeLabel: (code: string) => string
  readAloud: string
  name: string
  company: string
  phone: string
  exampleTicket: string
  venueUnknown: string
  addressUnknown: string
  ask: string
  cancel: string
  cancelTitle: string
  cancelText: string
  cancelSure: string
  cancelKeep: string
  cancelled: string
  past: string
  withdrawn: string
  moved: (before: string) => string
  resumed: string
  toEvent: string
  unknownTitle: string
  unknownText: string
  toList: string
  mine: string
  listFailed: string
  upcoming: string
  noUpcoming: string
  earlier: string
  noneTitle: string
  noneText: string
  seeEvents: string
}

/** What tickets and the list of them say. */
export const ticketCopy: Catalogue<TicketWords> = {
  zh: {
    title: '票券',
    failed: '没能打开票券',
    ticket: '入场票',
    statuses: { registered: '已报名', cancelled: '已取消', past: '已结束', withdrawn: '不再举办' },
    codeLabel: (code) => `票券码 ${code}`,
    readAloud: '入场时念给工作人员听，或者出示这一页。请勿转发截图。',
    name: '姓名',
    company: '公司',
    phone: '手机号',
    exampleTicket: '票面信息为示例',
    venueUnknown: '地点待公布',
    addressUnknown: '地址待核实',
    ask: '问一问',
    cancel: '取消报名',
    cancelTitle: '取消这场报名？',
    cancelText: '名额会马上放给别人。想来的时候，有名额还可以再报。',
    cancelSure: '取消报名',
    cancelKeep: '先不取消',
    cancelled: '这张票已取消，名额已放出。',
    past: '活动已经结束，这张票不再使用。',
    withdrawn: '主办方不再举办这场活动，请不用前往。',
    moved: (before) => `时间或地点有变，原定 ${before}。票面是最新安排，名额还在；来不了可以取消。`,
    resumed: '这场活动照常举办，名额还在。',
    toEvent: '看这场活动',
    unknownTitle: '没有找到这张票券',
    unknownText: '链接可能不完整。您的票券都在“我的报名”里。',
    toList: '我的报名',
    mine: '我的报名',
    listFailed: '没能打开报名',
    upcoming: '待参加',
    noUpcoming: '没有待参加的活动',
    earlier: '以往',
    noneTitle: '还没有报名',
    noneText: '看看近期有什么活动，报名约 1 分钟。',
    seeEvents: '看活动',
  },
  en: {
    title: 'Ticket',
    failed: 'The ticket could not be opened',
    ticket: 'Ticket',
    statuses: { registered: 'Registered', cancelled: 'Cancelled', past: 'Over', withdrawn: 'Withdrawn' },
    codeLabel: (code) => `Ticket code ${code}`,
    readAloud: 'Read it to the staff at the door, or show this page. Please do not pass on a screenshot.',
    name: 'Name',
    company: 'Company',
    phone: 'Phone',
    exampleTicket: 'This ticket is an example',
    venueUnknown: 'Place to be announced',
    addressUnknown: 'Address to be verified',
    ask: 'Ask',
    cancel: 'Cancel',
    cancelTitle: 'Cancel this registration?',
    cancelText: 'The seat goes to somebody else at once. While seats are left you can register again.',
    cancelSure: 'Cancel it',
    cancelKeep: 'Keep it',
    cancelled: 'This ticket was cancelled and its seat given back.',
    past: 'The event is over; this ticket is no longer of use.',
    withdrawn: 'This event does not take place; please do not come.',
    moved: (before) =>
      `Time or place has changed; it was ${before}. The ticket shows what holds now and your seat is kept. You may cancel.`,
    resumed: 'This event takes place after all; your seat is kept.',
    toEvent: 'See the event',
    unknownTitle: 'This ticket was not found',
    unknownText: 'The link may be incomplete. Your tickets are under "My events".',
    toList: 'My events',
    mine: 'My events',
    listFailed: 'Your registrations could not be opened',
    upcoming: 'To attend',
    noUpcoming: 'No event to attend',
    earlier: 'Earlier',
    noneTitle: 'No registrations yet',
    noneText: 'See what is coming up; registering takes about a minute.',
    seeEvents: 'See the events',
  },
}
