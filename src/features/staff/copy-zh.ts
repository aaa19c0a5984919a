import type { BookingStatus } from '@contract/booking/view'
import type { StaffRole } from '@contract/define-action'
import type { InquiryEntry, InquiryKind, InquiryStatus } from '@contract/inquiry/view'
import { afterWords } from '@/platform/time/after-words'
import type { CaseMove } from './case-moves'
import type { DueDistance } from './due-distance'
import type { PartOfDay } from './part-of-day'

const kinds: Record<InquiryKind, string> = { settle: '企业入驻' }

const statuses: Record<InquiryStatus, string> = {
  received: '待接手',
  in_hand: '办理中',
  replied: '已答复',
  closed: '已办结',
  withdrawn: '已撤回',
}

const bookingStatuses: Record<BookingStatus, string> = {
  pending: '待确认',
  confirmed: '已确认',
  declined: '已谢绝',
  cancelled: '已取消',
}

const roles: Record<StaffRole, string> = { admin: '管理员', officer: '招商局承办人', park: '园区同事' }

const roleTexts: Record<StaffRole, string> = {
  admin: '看全部，可以邀请同事',
  officer: '看全部诉求和预约',
  park: '只看转给自己园区的诉求和预约',
}

const parts: Record<PartOfDay, string> = { morning: '上午好', afternoon: '下午好', evening: '晚上好' }

const units: Record<DueDistance['unit'], string> = { minute: '分钟', hour: '小时', day: '天' }

const moves: Record<CaseMove, string> = {
  take: '接手',
  reply: '答复',
  close: '办结',
  hand_over: '转交',
}

const happened: Record<InquiryEntry['kind'], (name: string) => string> = {
  received: () => '收到诉求',
  taken: (name) => `${name}接手`,
  replied: (name) => `${name}答复`,
  followed_up: () => '对方追问',
  nudged: () => '对方催了一下',
  handed_over: (name) => `转给${name}`,
  papers_changed: () => '对方更新了资料',
  papers_late: () => '资料过了约定日期',
  overdue: () => '过了答复时间，已提醒负责人',
  closed: (name) => `${name}办结`,
  withdrawn: () => '对方撤回',
  rated: () => '对方评价',
}

/** WeChat's labels of what it found. */
const labels: Partial<Record<number, string>> = {
  10001: '广告',
  20001: '时政内容',
  20002: '色情内容',
  20003: '辱骂',
  20006: '违法犯罪内容',
  20008: '欺诈',
  20012: '低俗内容',
  20013: '侵犯版权',
}

export const staffCopyZh = {
  workbench: '工作台',
  bar: { today: '今天', inquiries: '诉求', bookings: '预约', invite: '邀请', leave: '退出' },
  barLabel: '工作台导航',
  separator: ' · ',
  refusedTitle: '这里是工作人员的工作台',
  refusedText: '您还没有开通，看不到这里的内容。拿到邀请码的同事可以加入。',
  adminOnlyTitle: '只有管理员可以邀请同事',
  adminOnlyText: '需要加人，请找管理员。',
  enterCode: '输入邀请码',
  backToMe: '回我的',
  backToToday: '回今天',
  callPhone: (name: string) => `给${name}打电话`,
  callFailed: (phone: string) => `没有拨出，可以手动拨 ${phone}`,

  greeting: ({ name, part }: { name: string; part: PartOfDay }) => `${name}，${parts[part]}`,
  failedToday: '没能取到今天的事',
  overdue: '已超时',
  dueToday: '今天到期',
  untaken: '待接手',
  pending: '待确认',
  firstMatters: '先办这几件',
  allMatters: '全部诉求',
  noMatters: '没有等着办的诉求。',
  visits: '今天的到访',
  allVisits: '全部预约',
  noVisits: '今天没有到访。',
  calendarWarning: '明年的放假安排还没有收录，明年的答复时间暂按周一至周五算。请管理员更新工作日历。',
  visitors: (count: number) => `${count} 位`,

  kinds,
  statuses,
  distance: ({ unit, past }: DueDistance) => `${units[unit]}${past ? '前' : '后'}`,
  dueLabel: ({ count, unit, past }: DueDistance) =>
    past ? `已超时 ${count} ${units[unit]}` : `还有 ${count} ${units[unit]}`,
  noClock: '未设',
  noClockLabel: '没有设定答复时间',
  answered: '已答',
  heldBy: (name: string) => `在${name}手里`,
  mine: '在我手里',
  unheld: '还没有人接手',
  nudged: (count: number) => `催过 ${count} 次`,
  matterTitle: ({ company, kind }: { company: string; kind: string }) => `${company} · ${kind}`,

  inquiries: '诉求',
  filterLabel: '看哪些诉求',
  filters: { open: '待办', mine: '我的', ended: '已结束' },
  failedInquiries: '没能打开诉求列表',
  emptyInquiries: {
    open: { title: '没有等着办的诉求', text: '有新诉求时，会提醒值班的同事。' },
    mine: { title: '您手里没有诉求', text: '可以看看待办里有没有要接手的。' },
    ended: { title: '还没有结束的诉求', text: '办结和撤回的会出现在这里。' },
  },
  seeOpen: '看待办',

  matter: '诉求',
  failedCase: '没能打开这件诉求',
  number: '编号',
  company: '企业',
  contact: '联系人',
  phone: '电话',
  phoneVerified: '微信验证过',
  phoneTyped: '手填，未验证',
  need: '需求',
  places: '意向园区',
  noPlaces: '没有指定',
  forward: '转给园区',
  forwardYes: '同意',
  forwardNo: '没有同意',
  papers: '资料',
  papersState: ({ ready, missing }: { ready: string; missing: string }) =>
    [ready === '' ? '' : `已备：${ready}`, missing === '' ? '' : `还差：${missing}`]
      .filter((part) => part !== '')
      .join('；'),
  papersDone: (ready: string) => `已备齐：${ready}`,
  papersDue: (time: string) => `约定${afterWords(time)}前补齐`,
  papersLate: (time: string) => `约定 ${time}，已过`,
  source: '来源',
  sourceText: ({ scene, time }: { scene: string; time: string }) => `${scene}，${time} 扫码`,
  noSource: '没有记录',
  received: '收到',
  holder: '承办人',
  replyBy: (time: string) => `${time} 前答复`,
  wasDue: (time: string) => `原定 ${time} 前答复`,
  assumedCalendar: '暂按周一至周五算',
  thread: '往来',
  happened,
  person: '对方',
  rating: '评价',
  ratingText: ({ stars, words }: { stars: number; words: string }) =>
    words === '' ? `${stars} 星` : `${stars} 星：${words}`,
  moves,
  taken: '已接手，对方会收到消息',
  replied: '已答复，对方会收到消息',
  closed: '已办结，对方会收到消息',
  handedOver: (name: string) => `已转给${name}`,
  replyTitle: '答复',
  replyHint: '对方原样看到这段话。写清楚做了什么、下一步是什么、什么时候。',
  replyPlaceholder: '例如：已对比 3 处空置载体，明天下午给您 2 个方案。',
  replySend: '发出答复',
  closeTitle: '办结',
  closeHint: '办结后对方可以评价，不能再追问。请写清结果。',
  closePlaceholder: '例如：已完成选址，入驻事项转由园区办理。',
  closeSend: '办结并告诉对方',
  text: '内容',
  handOverTitle: '转交给同事',
  handOverHint: '答复时间不变。对方会收到换了承办人的消息。',
  handOverNote: '交代几句',
  handOverPlaceholder: '同事和对方都看得到',
  handOverSend: '转交',
  chooseColleague: '请选一位同事',
  colleaguesFailed: '没能取到同事名单',
  noColleagues: '没有可以转交的同事',
  noColleaguesText: '请管理员先邀请同事加入。',
  cancel: '先不',

  bookings: '预约',
  bookingFilterLabel: '看哪些预约',
  bookingFilters: { pending: '待确认', upcoming: '将到访' },
  failedBookings: '没能打开预约列表',
  emptyBookings: {
    pending: { title: '没有待确认的预约', text: '有新预约时会出现在这里。' },
    upcoming: { title: '近期没有到访', text: '确认过的预约会出现在这里。' },
  },
  seeUpcoming: '看将到访',
  bookingStatuses,
  answerBy: (time: string) => `请在${afterWords(time)} 前答复`,
  answerLate: (time: string) => `原定${afterWords(time)} 前答复，已过`,
  slot: ({ day, from, to }: { day: string; from: string; to: string }) => `${day} ${from}–${to}`,
  confirm: '确认',
  confirmed: '已确认，对方会收到消息',
  decline: '谢绝',
  declined: '已谢绝，名额已放回',
  declineTitle: '谢绝这次预约',
  declineHint: '对方会看到理由，并收到最近的 3 个空档。名额马上放回。',
  declineReason: '理由',
  declinePlaceholder: '例如：当天园区有活动，无法接待。',
  declineSend: '谢绝并告诉对方',

  unchecked: '未经安全检查',
  heldNote: (count: number) => `有 ${count} 段内容待审核`,
  held: '内容审核',
  heldLead: '自动检查没有放行的内容。放行后工作人员才看得到；答复时间一直在走，请尽快处理。',
  heldKinds: { inquiry: '诉求', booking: '参观预约', registration: '活动报名' },
  heldLine: '诉求里的追问或评价',
  heldLabel: (label: number | null) =>
    `疑似${label === null ? '含有词表里的词' : (labels[label] ?? '违规内容')}`,
  heldEmptyTitle: '没有待审核的内容',
  heldEmptyText: '自动检查没有放行的内容会出现在这里。',
  failedHeld: '没能取到待审核的内容',
  release: '放行',
  released: '已放行，工作人员现在看得到',
  turnDown: '退回',
  turnedDown: '已退回，对方会收到原因',
  turnDownTitle: '退回这段内容',
  turnDownHint: '对方会看到原因，可以改好再交。工作人员看不到这段内容。',
  turnDownPlaceholder: '例如：含有广告',
  turnDownSend: '退回并告诉对方',

  invite: '邀请同事',
  inviteLead: '每个邀请码只能用一次，24 小时内有效。邀请码只显示这一次。',
  inviteName: '同事姓名',
  inviteNameHint: '对方和来访企业都会看到这个名字',
  inviteRoles: '做什么',
  invitePlaces: '负责哪些园区',
  invitePlacesHint: '园区同事只看到这些园区的诉求和预约',
  inviteMake: '生成邀请码',
  inviteDone: '邀请码已生成',
  inviteFor: ({ name, until }: { name: string; until: string }) => `给${name}，${until} 前有效`,
  inviteCode: '邀请码',
  inviteOnce: '离开这一页就看不到了，请现在发给对方。',
  inviteText: ({ name, code, until }: { name: string; code: string; until: string }) =>
    `${name}，请加入投资下城工作台：在微信里打开“投资下城”小程序，我的 → 联系我们 → 输入邀请码，填 ${code}（${until} 前有效，只能用一次）。`,
  copy: '复制邀请',
  copied: '已复制',
  copyFailed: '没能复制，请长按邀请码',
  inviteTitle: (name: string) => `邀请${name}加入工作台`,
  colleagues: '现有同事',
  another: '再邀请一位',
  roles,
  roleTexts,

  join: '加入工作台',
  joinLead: '请输入管理员给您的邀请码。',
  joinCode: '邀请码',
  joinPlaceholder: '粘贴邀请码或整段邀请',
  joinNoCode: '没有认出邀请码，请核对后再粘贴一次',
  joinSend: '加入',
  joinInWechat: '请在微信里打开。网页没有固定身份，不能成为工作人员。邀请码还没有用掉。',
  joined: (name: string) => `欢迎，${name}`,
  already: (name: string) => `您已经是工作人员：${name}`,
  toWorkbench: '进入工作台',
}
