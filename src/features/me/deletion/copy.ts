import type { KeptKind } from '@contract/account/delete'
import type { Catalogue } from '@/platform/language'

interface DeletionWords {
  title: string
  lead: string
  gone: string
  goneItems: readonly string[]
  kept: string
  keptLead: string
  keptKinds: Record<KeptKind, { name: string; what: string }>
  after: string
  afterText: string
  confirmTitle: string
  confirmLabel: (word: string) => string
  confirmHint: string
  send: string
  done: string
  doneText: (number: string) => string
  home: string
  staffTitle: string
  staffText: string
}

/** What deleting one's data says. What it names is what the function does; a test compares the kinds kept. */
export const deletionCopy: Catalogue<DeletionWords> = {
  zh: {
    title: '删除我的数据',
    lead: '删除以后找不回来。删除的是您这个身份在平台上的全部记录，不影响您的微信。',
    gone: '会做什么',
    goneItems: [
      '还没到的参观预约和活动报名全部取消，名额放给别人，票券作废',
      '没办完的诉求和投诉全部撤回，承办人会知道已撤回',
      '您的姓名、企业、手机号（含加密保存的）、需求和往来文字全部删除',
      '消息、微信提醒次数、收藏、企业档案全部删除',
      '这台手机上的缓存、草稿、浏览记录、扫码来源全部清除',
    ],
    kept: '哪些会留下',
    keptLead: '下面这些按规定留存，用于证明怎样办过、您授权过。里面不再有姓名、企业、手机号，也看不出是谁。',
    keptKinds: {
      inquiry: { name: '诉求记录', what: '编号、事项类型、时间、每一步和承办人、评价、您当时的授权' },
      booking: { name: '预约记录', what: '编号、园区、日期、人数、您当时的授权' },
      registration: { name: '报名记录', what: '活动、时间、您当时的授权' },
      complaint: { name: '投诉记录', what: '编号、时间、是否答复' },
      history: { name: '办理记录', what: '每次变动的时间和动作' },
      seat: { name: '名额记录', what: '过去的场次坐了几个位子' },
      quota: { name: '当天提交次数', what: '只有一个算出来的代号和次数，防止恶意刷屏' },
      deletion: { name: '删除凭证', what: '编号和时间，证明已经删除' },
    },
    after: '删除以后',
    afterText: '可以照常浏览。再提交诉求、预约或报名，会从头开始记录。',
    confirmTitle: '确认删除',
    confirmLabel: (word) => `请输入“${word}”`,
    confirmHint: '输入以后，下面的按钮才能按',
    send: '删除我的数据',
    done: '已删除',
    doneText: (number) =>
      `凭证编号 ${number}，需要查询时报这个号。请截图保存，我们不再知道您是谁，也无法再告诉您。`,
    home: '回首页',
    staffTitle: '您还是工作人员',
    staffText:
      '请先请另一位管理员在“工作台 · 邀请同事”的同事名单里把您移出，再回到这里删除。手上的诉求请先转交。',
  },
  en: {
    title: 'Delete my data',
    lead: 'This cannot be undone. It deletes all records of this identity here; your WeChat account is not affected.',
    gone: 'What happens',
    goneItems: [
      'Visits and events to come are cancelled, seats go to others, tickets are void',
      'Open inquiries and complaints are withdrawn; the person in charge sees that they are',
      'Your name, company, phone (also in its encrypted form), needs and everything written are deleted',
      'Messages, WeChat reminders, saved items and the company profile are deleted',
      'What this phone keeps, drafts, history and the scanned code are cleared',
    ],
    kept: 'What stays',
    keptLead:
      'These records have to stay, to show how matters were handled and that you had consented. They hold no name, company or phone, and nobody can tell whose they were.',
    keptKinds: {
      inquiry: {
        name: 'Inquiries',
        what: 'Number, kind, times, steps and case officer, rating, your consents',
      },
      booking: { name: 'Visits', what: 'Number, park, date, number of visitors, your consent' },
      registration: { name: 'Event registrations', what: 'Event, times, your consent' },
      complaint: { name: 'Complaints', what: 'Number, times, whether it was answered' },
      history: { name: 'Records of handling', what: 'Time and kind of each change' },
      seat: { name: 'Seats', what: 'How many seats were taken at past times' },
      quota: { name: 'Submissions of the day', what: 'A computed code and a count, against abuse' },
      deletion: { name: 'Proof of deletion', what: 'Number and time' },
    },
    after: 'Afterwards',
    afterText: 'You can browse as before. A new inquiry, visit or registration begins a new record.',
    confirmTitle: 'Confirm',
    confirmLabel: (word) => `Type ${word}`,
    confirmHint: 'The button below works once you have typed it',
    send: 'Delete my data',
    done: 'Deleted',
    doneText: (number) =>
      `Its number is ${number}, for asking about it. Please take a screenshot: we no longer know who you are and cannot tell you again.`,
    home: 'Home',
    staffTitle: 'You are still a colleague',
    staffText:
      'Ask another administrator to take you off the list under Workbench, Invite, then come back here. Please hand over your matters first.',
  },
}
