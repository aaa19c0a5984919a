import type { Catalogue } from '@/platform/language'
import type { MissingEntry } from './missing-entries'

interface RegisterWords {
  title: string
  titleHere: string
  failed: string
  who: string
  consents: string
  handle: string
  handleText: string
  consentNeeded: string
  privacy: string
  whatFollows: string
  forwardOnly: string
  ready: string
  missing: (count: number, what: string) => string
  entry: Record<MissingEntry, string>
  checkFields: string
  submit: string
  problems: { SLOT_FULL: string; SLOT_CLOSED: string; ALREADY_BOOKED: string }
  closedTitle: string
  closedText: string
  toEvent: string
}

/** What registering for an event says. */
export const registerCopy: Catalogue<RegisterWords> = {
  zh: {
    title: '报名',
    titleHere: '现场报名',
    failed: '没能打开报名',
    who: '怎么联系您',
    consents: '您的授权',
    handle: '办理本场报名',
    handleText: '留名额、入场核对，和这场活动的通知',
    consentNeeded: '勾选“办理本场报名”，我们才能用这些信息为您留名额',
    privacy: '隐私说明',
    whatFollows: '提交后马上得到票券，一人一张。活动结束前都可以取消。',
    forwardOnly: '本平台只转交资料，不提供投资建议，不承诺投资。',
    ready: '提交后得到票券',
    missing: (count, what) => `还差 ${count} 项：${what}`,
    entry: { company: '企业名称', contact: '联系人', phone: '手机号', handle: '勾选“办理本场报名”' },
    checkFields: '有几处要改一下，看标红的地方',
    submit: '提交报名',
    problems: {
      SLOT_FULL: '这场活动的名额刚刚报满，您填的内容都留着。可以先问一问。',
      SLOT_CLOSED: '这场活动不再接受报名。您填的内容都留着。',
      ALREADY_BOOKED: '您已经报过这场活动，票券在“我的报名”里。',
    },
    closedTitle: '这场活动不接受线上报名',
    closedText: '可能已经结束，或者还没有开放报名。',
    toEvent: '看活动',
  },
  en: {
    title: 'Register',
    titleHere: 'Register on site',
    failed: 'The registration could not be opened',
    who: 'How to reach you',
    consents: 'Your consent',
    handle: 'Handle this registration',
    handleText: 'To keep a seat, to let you in, and for news of this event',
    consentNeeded: 'Please tick "Handle this registration" so that we may keep a seat for you',
    privacy: 'Privacy',
    whatFollows: 'You get your ticket at once, one a person. It can be cancelled until the event ends.',
    forwardOnly: 'We only pass material on. This is no investment advice and no promise to invest.',
    ready: 'You get a ticket',
    missing: (count, what) => `${count} missing: ${what}`,
    entry: {
      company: 'company',
      contact: 'contact person',
      phone: 'phone',
      handle: 'tick "Handle this registration"',
    },
    checkFields: 'Some entries need a correction, marked in red',
    submit: 'Register',
    problems: {
      SLOT_FULL: 'The last seat has just gone; what you entered is kept. You may ask us.',
      SLOT_CLOSED: 'This event takes no more registrations. What you entered is kept.',
      ALREADY_BOOKED: 'You have registered for this event already; the ticket is under "My events".',
    },
    closedTitle: 'This event takes no registrations online',
    closedText: 'It may be over, or registration is not open yet.',
    toEvent: 'See the events',
  },
}
