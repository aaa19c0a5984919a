import type { Catalogue } from '@/platform/language'
import type { WaitingAction } from '@/platform/outbox/waiting-rules'

interface OutboxWords {
  title: string
  lead: string
  actions: Record<WaitingAction, string>
  waitingPart: string
  stuckPart: string
  sentPart: string
  noneTitle: string
  noneText: string
  seeInquiries: string
  states: Record<'waiting' | 'sent' | 'refused' | 'expired', string>
  keptAt: (time: string, until: string) => string
  tried: (count: number) => string
  sentAt: (time: string) => string
  expiredText: string
  sendNow: string
  sending: string
  stillAway: string
  correct: string
  sendAgain: string
  open: string
  discard: string
  discardTitle: string
  discardText: string
  discardSure: string
  discardKeep: string
  seen: string
}

/** Words of 待发送. */
export const outboxPageCopy: Catalogue<OutboxWords> = {
  zh: {
    title: '待发送',
    lead: '没连上网时提交的内容在这里。联网后自动发出，24 小时内有效，不会重复提交。只存在这部手机上。',
    actions: {
      'inquiry.submit': '提交诉求',
      'inquiry.followUp': '补充说明',
      'inquiry.papers': '资料情况',
      'inquiry.rate': '评价',
      'account.complain': '投诉',
      'account.saveProfile': '保存企业档案',
      'account.deleteProfile': '删除企业档案',
      'message.read': '已读',
      'message.allow': '微信提醒',
    },
    waitingPart: '等着发出',
    stuckPart: '没有发成',
    sentPart: '已发出',
    noneTitle: '没有待发送的内容',
    noneText: '没连上网时提交的诉求、补充和投诉会先放在这里，联网后自动发出。',
    seeInquiries: '看我的诉求',
    states: { waiting: '待发送', sent: '已发出', refused: '没有发成', expired: '已过期' },
    keptAt: (time, until) => `${time} 保存，${until} 前有效`,
    tried: (count) => `试过 ${count} 次`,
    sentAt: (time) => `${time} 发出`,
    expiredText: '24 小时内没有连上网，所以没有提交。内容还在。',
    sendNow: '现在发送',
    sending: '正在发送',
    stillAway: '还没连上，内容都在，连上后会自动发出',
    correct: '去修改',
    sendAgain: '打开再发一次',
    open: '查看进度',
    discard: '不发了',
    discardTitle: '不发这一件了？',
    discardText: '内容会从这部手机上删除，没有提交过的就不会再提交。',
    discardSure: '删除，不发了',
    discardKeep: '留着',
    seen: '知道了',
  },
  en: {
    title: 'Waiting to be sent',
    lead: 'What you sent without a network is here. It goes out by itself once online, within 24 hours and once only. It is kept on this phone alone.',
    actions: {
      'inquiry.submit': 'Inquiry',
      'inquiry.followUp': 'Added words',
      'inquiry.papers': 'Papers at hand',
      'inquiry.rate': 'Rating',
      'account.complain': 'Complaint',
      'account.saveProfile': 'Save company profile',
      'account.deleteProfile': 'Delete company profile',
      'message.read': 'Read',
      'message.allow': 'WeChat reminder',
    },
    waitingPart: 'Waiting',
    stuckPart: 'Not sent',
    sentPart: 'Sent',
    noneTitle: 'Nothing waits to be sent',
    noneText:
      'Inquiries, added words and complaints sent without a network are kept here and go out once online.',
    seeInquiries: 'My inquiries',
    states: { waiting: 'Waiting', sent: 'Sent', refused: 'Not accepted', expired: 'Expired' },
    keptAt: (time, until) => `Saved ${time}, good until ${until}`,
    tried: (count) => `tried ${count} ${count === 1 ? 'time' : 'times'}`,
    sentAt: (time) => `Sent ${time}`,
    expiredText: 'There was no network for 24 hours, so it was not submitted. It is still here.',
    sendNow: 'Send now',
    sending: 'Sending',
    stillAway: 'Still no connection; it is kept and goes out once online',
    correct: 'Correct it',
    sendAgain: 'Open and send again',
    open: 'See progress',
    discard: 'Do not send',
    discardTitle: 'Not send this one?',
    discardText: 'It is deleted from this phone. What was not submitted will not be.',
    discardSure: 'Delete it',
    discardKeep: 'Keep it',
    seen: 'Got it',
  },
}
