import type { InquiryEntry } from '@contract/inquiry/view'
import type { Catalogue } from '@/platform/language'

type Happened = (about: { name: string; number: string }) => string

interface ThreadWords {
  title: string
  files: (count: number) => string
  filesSend: (count: number) => string
  unknownTitle: string
  sendAgain: string
  unknownText: string
  toList: string
  holder: string
  unheldTitle: string
  unheldText: string
  doneBy: (name: string) => string
  withdrawnTitle: string
  endedText: string
  repliedText: string
  replyBy: (time: string) => string
  wasDue: (time: string) => string
  ifLate: (name: string | undefined) => string
  late: (name: string | undefined, told: boolean) => string
  soon: string
  assumedCalendar: string
  noClock: string
  papersMissing: (count: number) => string
  papersComplete: string
  papersBy: (date: string) => string
  papersLateTag: string
  papersText: string
  papersLateText: (date: string) => string
  papersTell: string
  papersHave: string
  papersNot: string
  progress: string
  happened: Record<InquiryEntry['kind'], Happened>
  quote: (name: string, text: string) => string
  receivedText: string
  handledIn: (days: number, hours: number, minutes: number) => string
  nextTake: string
  nextReply: string
  nextClose: string
  nextDecide: string
  acceptedBy: (name: string) => string
  turnedDownBy: (name: string) => string
  decidedText: string
  planInterested: string
  planAdjust: string
  planAdjustLabel: string
  planAdjustHint: string
  planAdjustSend: string
  followUp: string
  followUpHint: string
  followUpSend: string
  ratingTitle: string
  ratingDone: string
  ratingSend: string
  ratingWords: { good: readonly string[]; poor: readonly string[] }
  ratingWordsLabel: string
  yours: string
  yourFields: Record<'company' | 'contact' | 'phone' | 'parks' | 'forward', string>
  phoneVerified: string
  phoneTyped: string
  noParks: string
  forwarded: string
  kept: string
  notReceipt: string
  withdraw: string
  withdrawTitle: string
  withdrawText: string
  withdrawKeep: string
  withdrawSure: string
  nudge: string
  nudgeNote: string
  nudgedNote: string
  requestId: (id: string) => string
}

export const threadCopy: Catalogue<ThreadWords> = {
  zh: {
    files: (count) => `附件 ${count} 个`,
    filesSend: (count) => `补充这 ${count} 个文件`,
    title: '诉求进度',
    unknownTitle: '没有找到这件诉求',
    sendAgain: '修改后重新提交',
    unknownText: '链接可能不完整，或者是用另一个身份提交的。',
    toList: '看我的诉求',
    holder: '承办人',
    unheldTitle: '正在安排承办人',
    unheldText: '有人接手后，在消息里告诉您',
    doneBy: (name) => `${name}已办结`,
    withdrawnTitle: '您已撤回',
    endedText: '如有新的需要，可以再提交一件',
    repliedText: '已答复。还有要问的，直接在下面写。',
    replyBy: (time) => `预计 ${time} 前答复`,
    wasDue: (time) => `原定 ${time} 前答复`,
    ifLate: (name) => `到点没答复，会提醒主管并告诉您${name === undefined ? '' : `，承办人仍是${name}`}。`,
    late: (name, told) =>
      `没按时答复，${told ? '已提醒主管' : '正在提醒主管'}${name === undefined ? '' : `，承办人仍是${name}`}。`,
    soon: '时间快到了。',
    assumedCalendar: '暂按周一至周五计算。',
    noClock: '我们会在工作时间联系您',
    papersMissing: (count) => `还缺 ${count} 份资料`,
    papersComplete: '资料都有了',
    papersBy: (date) => `${date}前`,
    papersLateTag: '待补充',
    papersText: '不影响办理；逾期提醒一次，再转“待补充”',
    papersLateText: (date) => `已过${date}。诉求没有作废，备齐后勾上，承办人接着办`,
    papersTell: '告诉承办人',
    papersHave: '手头已有',
    papersNot: '还没有',
    progress: '进度',
    happened: {
      received: ({ number }) => `已收到，编号 ${number}`,
      taken: ({ name }) => `${name}接手`,
      replied: ({ name }) => `${name}答复`,
      followed_up: () => '您补充了',
      nudged: () => '您催了一下',
      handed_over: ({ name }) => `转由${name}承办`,
      papers_changed: () => '您更新了资料',
      files_added: () => '您补充了附件',
      papers_late: () => '资料逾期，转为“待补充”',
      overdue: () => '没按时答复，已提醒主管',
      closed: ({ name }) => `${name}办结`,
      withdrawn: () => '您撤回了这件诉求',
      rated: () => '您评价了',
      accepted: ({ name }) => `${name}采纳了，谢谢您`,
      turned_down: ({ name }) => `${name}看过，这次没有采纳`,
      plan_offered: ({ name }) => `${name}给出了服务方案`,
      plan_answered: () => '您回复了服务方案',
    },
    quote: (name, text) => `${name}：${text}`,
    receivedText: '本登记不是行政许可受理',
    handledIn: (days, hours, minutes) =>
      `用时 ${[days > 0 ? `${days} 天` : '', hours > 0 ? `${hours} 小时` : '', `${minutes} 分`].filter((part) => part !== '').join(' ')}`,
    nextTake: '承办人接手',
    nextReply: '答复您',
    nextClose: '办结，请您评分',
    nextDecide: '告诉您是否采纳',
    acceptedBy: (name) => `${name}已采纳`,
    turnedDownBy: (name) => `${name}看过，这次没有采纳`,
    decidedText: '谢谢您花时间告诉我们',
    planInterested: '有意向',
    planAdjust: '想调整',
    planAdjustLabel: '想怎么调整',
    planAdjustHint: '例如：面积再大一些，先看房再谈政策',
    planAdjustSend: '发给承办人',
    followUp: '补充或追问',
    followUpHint: '写给承办人，会收进进度里',
    followUpSend: '发送',
    ratingTitle: '这件事办得怎么样',
    ratingDone: '谢谢您的评价',
    ratingSend: '提交评价',
    ratingWords: { good: ['接得快', '说得清楚', '办得实在'], poor: ['等得久', '没说清楚', '没解决'] },
    ratingWordsLabel: '再说几个词',
    yours: '您提交的',
    yourFields: {
      company: '企业名称',
      contact: '联系人',
      phone: '手机号',
      parks: '意向园区',
      forward: '转给园区',
    },
    phoneVerified: '微信已验证',
    phoneTyped: '自行填写',
    noParks: '没有选',
    forwarded: '已同意',
    kept: '没有同意',
    notReceipt: '本登记不是行政许可受理，也不等于申报。',
    withdraw: '撤回',
    withdrawTitle: '撤回这件诉求？',
    withdrawText: '撤回后承办人不再办理，已有的答复仍能看到。需要时可以重新提交。',
    withdrawKeep: '先不撤回',
    withdrawSure: '撤回诉求',
    nudge: '催一下',
    nudgeNote: '每个工作日 1 次',
    nudgedNote: '已催过，下个工作日可再催',
    requestId: (id) => `编号 ${id}`,
  },
  en: {
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    filesSend: (count) => (count === 1 ? 'Add this file' : `Add these ${count} files`),
    title: 'Inquiry progress',
    unknownTitle: 'This inquiry was not found',
    sendAgain: 'Change and send again',
    unknownText: 'The link may be incomplete, or it was sent under another identity.',
    toList: 'My inquiries',
    holder: 'Case officer',
    unheldTitle: 'A case officer is being assigned',
    unheldText: 'We will tell you in Messages who it is',
    doneBy: (name) => `Closed by ${name}`,
    withdrawnTitle: 'You withdrew it',
    endedText: 'If you need anything else, send a new one',
    repliedText: 'Answered. If anything is open, write it below.',
    replyBy: (time) => `Reply expected by ${time}`,
    wasDue: (time) => `Reply was expected by ${time}`,
    ifLate: (name) =>
      `If no reply comes by then, the supervisor is reminded and you are told${name === undefined ? '' : '; the same colleague stays in charge'}.`,
    late: (name, told) =>
      `No reply in time; the supervisor ${told ? 'has been' : 'is being'} reminded${name === undefined ? '' : ' and the same colleague stays in charge'}.`,
    soon: 'The time is nearly up. ',
    assumedCalendar: 'Counted as Monday to Friday. ',
    noClock: 'We will contact you during working hours',
    papersMissing: (count) => `${count} papers missing`,
    papersComplete: 'All papers are at hand',
    papersBy: (date) => `by ${date}`,
    papersLateTag: 'Outstanding',
    papersText: 'The matter goes on; when late you are reminded once, then they are marked outstanding',
    papersLateText: (date) => `They were due by ${date}. The matter stays open; tick them when you have them`,
    papersTell: 'Tell the officer',
    papersHave: 'At hand',
    papersNot: 'Not yet',
    progress: 'Progress',
    happened: {
      received: ({ number }) => `Received, no. ${number}`,
      taken: ({ name }) => `${name} took it over`,
      replied: ({ name }) => `${name} replied`,
      followed_up: () => 'You added',
      nudged: () => 'You sent a reminder',
      handed_over: ({ name }) => `Handed over to ${name}`,
      papers_changed: () => 'You updated the papers',
      files_added: () => 'You added files',
      papers_late: () => 'Papers late, marked outstanding',
      overdue: () => 'No reply in time; the supervisor was reminded',
      closed: ({ name }) => `${name} closed it`,
      withdrawn: () => 'You withdrew the inquiry',
      rated: () => 'You rated it',
      accepted: ({ name }) => `${name} accepted it; thank you`,
      turned_down: ({ name }) => `${name} read it; not used this time`,
      plan_offered: ({ name }) => `${name} made you a service plan`,
      plan_answered: () => 'You answered the service plan',
    },
    quote: (name, text) => `${name}: ${text}`,
    receivedText: 'This registration is not an administrative licence procedure',
    handledIn: (days, hours, minutes) =>
      `within ${[days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', `${minutes} min`].filter((part) => part !== '').join(' ')}`,
    nextTake: 'A case officer takes over',
    nextReply: 'You get a reply',
    nextClose: 'Closed, and rated by you',
    nextDecide: 'You are told whether it is used',
    acceptedBy: (name) => `Accepted by ${name}`,
    turnedDownBy: (name) => `Read by ${name}; not used this time`,
    decidedText: 'Thank you for taking the time',
    planInterested: 'Interested',
    planAdjust: 'Change it',
    planAdjustLabel: 'What should change',
    planAdjustHint: 'For example: a larger office, or a visit first',
    planAdjustSend: 'Send to the officer',
    followUp: 'Add or ask',
    followUpHint: 'For the case officer; it becomes part of the progress',
    followUpSend: 'Send',
    ratingTitle: 'How was it handled',
    ratingDone: 'Thank you for the rating',
    ratingSend: 'Send rating',
    ratingWords: {
      good: ['Quick', 'Clear', 'Solid'],
      poor: ['Long wait', 'Unclear', 'Not solved'],
    },
    ratingWordsLabel: 'In a few words',
    yours: 'What you sent',
    yourFields: {
      company: 'Company',
      contact: 'Contact',
      phone: 'Phone',
      parks: 'Parks',
      forward: 'Pass on to parks',
    },
    phoneVerified: 'verified by WeChat',
    phoneTyped: 'typed',
    noParks: 'None chosen',
    forwarded: 'Agreed',
    kept: 'Not agreed',
    notReceipt: 'This registration is no administrative licence procedure and no policy application.',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw this inquiry?',
    withdrawText:
      'It is then no longer handled; replies so far stay visible. You may send a new one any time.',
    withdrawKeep: 'Keep it',
    withdrawSure: 'Withdraw',
    nudge: 'Remind',
    nudgeNote: 'once a working day',
    nudgedNote: 'Reminded; again on the next working day',
    requestId: (id) => `Request ${id}`,
  },
}
