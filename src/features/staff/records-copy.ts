import type { RegistrationStatus } from '@contract/event/view'
import type { Catalogue } from '@/platform/language'

type ComplaintFilter = 'open' | 'ended'

interface RecordsWords {
  more: string
  rosters: string
  rostersText: string
  rostersFailed: string
  noRosters: { title: string; text: string }
  taken: (taken: number, capacity: number) => string
  withdrawn: string
  over: string
  roster: string
  rosterFailed: string
  counts: (counts: { registered: number; onSite: number; cancelled: number }) => string
  onSite: string
  statuses: Record<RegistrationStatus, string>
  forgotten: string
  noOne: { title: string; text: string }
  masked: string
  nextPage: string
  firstPage: string
  registeredAt: (when: string) => string
  complaints: string
  complaintsText: string
  complaintsFailed: string
  filter: string
  filters: Record<ComplaintFilter, string>
  noComplaints: Record<ComplaintFilter, { title: string; text: string }>
  noText: string
  noPhone: string
  answer: string
  answerOf: (number: string) => string
  answerIs: (text: string) => string
  answerTitle: string
  answerHint: string
  answerLabel: string
  answerPlaceholder: string
  answerSend: string
  answered: string
  complainedAt: (when: string) => string
  theCaller: string
  adminOnly: { title: string; text: string; back: string }
  remove: (name: string) => string
  removeTitle: (name: string) => string
  removeText: string
  removeSure: string
  removeKeep: string
  removed: (name: string) => string
}

/** What the workbench says of registrations, complaints and leaving colleagues. */
export const recordsCopy: Catalogue<RecordsWords> = {
  zh: {
    more: '更多',
    rosters: '活动报名',
    rostersText: '谁报了名，还剩几个名额',
    rostersFailed: '没能取到活动',
    noRosters: { title: '没有开放报名的活动', text: '有名额的活动发布以后，一分钟内出现在这里。' },
    taken: (taken, capacity) => `已报 ${taken} / ${capacity}`,
    withdrawn: '不再举办',
    over: '已结束',
    roster: '报名名单',
    rosterFailed: '没能取到名单',
    counts: ({ registered, onSite, cancelled }) =>
      `已报名 ${registered} 人，其中现场报名 ${onSite} 人；已取消 ${cancelled} 人`,
    onSite: '现场报名',
    statuses: { registered: '已报名', cancelled: '已取消' },
    forgotten: '已删除数据的用户',
    noOne: { title: '还没有人报名', text: '有人报名后会按先后出现在这里。' },
    masked: '手机号只显示首尾，活动变动由系统通知到本人。',
    nextPage: '看后面的',
    firstPage: '回到开头',
    registeredAt: (when) => `${when} 报名`,
    complaints: '投诉',
    complaintsText: '只有管理员能看到',
    complaintsFailed: '没能取到投诉',
    filter: '看哪些投诉',
    filters: { open: '待答复', ended: '已结束' },
    noComplaints: {
      open: { title: '没有待答复的投诉', text: '有新的投诉时，管理员会收到消息。' },
      ended: { title: '还没有结束的投诉', text: '答复过的会出现在这里。' },
    },
    noText: '内容已随数据删除',
    noPhone: '没有留号码',
    answer: '答复',
    answerOf: (number) => `答复 ${number}`,
    answerIs: (text) => `答复：${text}`,
    answerTitle: '答复投诉',
    answerHint: '对方原样看到这段话，答复后这件投诉就结束了。',
    answerLabel: '答复内容',
    answerPlaceholder: '例如：已核实，向您致歉；接待已改到周四 14:00。',
    answerSend: '发出答复',
    answered: '已答复，对方会收到消息',
    complainedAt: (when) => `${when} 提交`,
    theCaller: '投诉人',
    adminOnly: { title: '只有管理员能看投诉', text: '需要了解情况，请找管理员。', back: '回今天' },
    remove: (name) => `移出${name}`,
    removeTitle: (name) => `把${name}移出工作台？`,
    removeText: '半分钟内看不到工作台的内容，也不再分到新的诉求。手上的诉求请先转交。',
    removeSure: '移出',
    removeKeep: '先不移出',
    removed: (name) => `已移出${name}`,
  },
  en: {
    more: 'More',
    rosters: 'Event registrations',
    rostersText: 'Who registered, how many seats are left',
    rostersFailed: 'The events could not be fetched',
    noRosters: {
      title: 'No event takes registrations',
      text: 'An event with seats appears here within a minute after it is published.',
    },
    taken: (taken, capacity) => `${taken} of ${capacity} taken`,
    withdrawn: 'Withdrawn',
    over: 'Over',
    roster: 'Who registered',
    rosterFailed: 'The list could not be fetched',
    counts: ({ registered, onSite, cancelled }) =>
      `${registered} registered, ${onSite} of them on site; ${cancelled} cancelled`,
    onSite: 'On site',
    statuses: { registered: 'Registered', cancelled: 'Cancelled' },
    forgotten: 'Somebody whose data was deleted',
    noOne: { title: 'Nobody has registered yet', text: 'People appear here in the order they register.' },
    masked: 'Numbers show their ends only; the system tells people of changes.',
    nextPage: 'See the next',
    firstPage: 'Back to the first',
    registeredAt: (when) => `Registered ${when}`,
    complaints: 'Complaints',
    complaintsText: 'For administrators only',
    complaintsFailed: 'The complaints could not be fetched',
    filter: 'Which complaints',
    filters: { open: 'To answer', ended: 'Ended' },
    noComplaints: {
      open: { title: 'No complaint waits', text: 'Administrators are told when one comes.' },
      ended: { title: 'No complaint has ended', text: 'Answered ones appear here.' },
    },
    noText: 'Deleted together with the data',
    noPhone: 'No number left',
    answer: 'Answer',
    answerOf: (number) => `Answer ${number}`,
    answerIs: (text) => `Answer: ${text}`,
    answerTitle: 'Answer the complaint',
    answerHint: 'The person reads this as it stands; the complaint is then closed.',
    answerLabel: 'Answer',
    answerPlaceholder: 'For example: we looked into it and apologise; the visit is now on Thursday 14:00.',
    answerSend: 'Send the answer',
    answered: 'Answered; the person is told',
    complainedAt: (when) => `Sent ${when}`,
    theCaller: 'the person who complained',
    adminOnly: {
      title: 'Complaints are for administrators',
      text: 'Please ask an administrator if you need to know.',
      back: 'Back to today',
    },
    remove: (name) => `Take ${name} off the list`,
    removeTitle: (name) => `Take ${name} off the list?`,
    removeText:
      'Within half a minute the workbench is closed to them and no new matter goes to them. Please have their matters handed over first.',
    removeSure: 'Take off',
    removeKeep: 'Not now',
    removed: (name) => `${name} is off the list`,
  },
}
