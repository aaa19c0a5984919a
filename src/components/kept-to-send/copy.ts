import type { Catalogue } from '@/platform/language'

interface KeptWords {
  waitingTitle: string
  waitingText: string
  sentTitle: string
  sentText: string
  refusedTitle: string
  expiredTitle: string
  expiredText: string
  seeRecord: string
  seeWaiting: string
  waitingNote: string
  waiting: (count: number) => string
  stuck: (count: number) => string
}

/** What is said where something was kept and will be sent by itself. */
export const keptCopy: Catalogue<KeptWords> = {
  zh: {
    waitingTitle: '已保存，联网后自动发送',
    waitingText: '现在没连上。内容在这部手机上，24 小时内连上网就发出，不会重复提交。',
    sentTitle: '已发出',
    sentText: '网络恢复后自动发出的，只提交了一次。',
    refusedTitle: '没有发成',
    expiredTitle: '没来得及发出',
    expiredText: '24 小时内没有连上网，所以没有提交。内容还在，可以再发一次。',
    seeRecord: '查看进度',
    seeWaiting: '看待发送',
    waitingNote: '已保存，联网后自动发送。',
    waiting: (count) => `${count} 件待发送，联网后自动发出`,
    stuck: (count) => `${count} 件没有发成，去看看`,
  },
  en: {
    waitingTitle: 'Saved, will be sent once online',
    waitingText:
      'There is no connection now. It is kept on this phone and goes out by itself within 24 hours, once only.',
    sentTitle: 'Sent',
    sentText: 'It went out by itself when the network was back, once only.',
    refusedTitle: 'Not accepted',
    expiredTitle: 'Not sent in time',
    expiredText:
      'There was no network for 24 hours, so it was not submitted. It is kept; you can send it again.',
    seeRecord: 'See progress',
    seeWaiting: 'See what waits',
    waitingNote: 'Saved, will be sent once online.',
    waiting: (count) => `${count} waiting, sent once online`,
    stuck: (count) => `${count} not sent, have a look`,
  },
}
