import type { InquiryKind } from '@contract/inquiry/view'
import type { StoredKind } from './stored-kinds'

interface StoredWords {
  name: string
  what: string
  why: string
  who: string
}

const kinds: Record<InquiryKind, string> = { settle: '企业入驻' }

const stored: Record<StoredKind, StoredWords> = {
  inquiry: {
    name: '诉求',
    what: '企业名称、联系人、手机号、需求、选的园区、资料清单、往来答复和评价，以及您同意发送的来源。手机号加密保存。',
    why: '办理您提交的事项。',
    who: '招商局的承办人和管理员；您勾选了“转给我选的园区”，那个园区的同事也能看到。',
  },
  booking: {
    name: '参观预约',
    what: '企业名称、联系人、手机号、人数、时段、想看的内容，以及您同意发送的来源。手机号加密保存。',
    why: '安排接待，有变化时联系您。',
    who: '接待园区的同事和招商局。',
  },
  registration: {
    name: '活动报名',
    what: '企业名称、联系人、手机号、报名的活动、票券码，以及您同意发送的来源。手机号加密保存。',
    why: '留名额、入场核对，活动有变化时联系您。',
    who: '招商局的承办人和管理员。',
  },
  message: { name: '消息', what: '发给您的通知。', why: '让您随时看到进展。', who: '只有您自己。' },
  credit: {
    name: '微信提醒次数',
    what: '您允许了几次微信提醒，用了几次。',
    why: '不多发一条。',
    who: '只由系统使用。',
  },
  history: {
    name: '办理记录',
    what: '每次变动的时间、动作和经办人。',
    why: '有争议时能查清楚。',
    who: '招商局的管理员。',
  },
  quota: {
    name: '提交次数',
    what: '您当天提交了几次。',
    why: '防止有人恶意刷屏。',
    who: '只由系统使用。',
  },
}

export const meCopyZh = {
  me: '我的',
  failed: '没能取到您的办理情况',
  hello: '您好',
  inWechat: '微信身份，不用另外登录',
  onWeb: '网页访客',
  staffRole: '工作人员',
  webNote: '在微信里打开更稳妥，记录不会丢。现在的记录只跟着这个浏览器。',
  kinds,
  inProgress: (kind: string) => `正在办理 · ${kind}`,
  left: (time: string) => `剩 ${time}`,
  late: (time: string) => `已超时 ${time}`,
  duration: ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
    [
      days > 0 ? `${days} 天` : '',
      hours > 0 ? `${hours} 小时` : '',
      days === 0 && hours === 0 ? `${minutes} 分钟` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  replyBy: ({ holder, time }: { holder: string; time: string }) => `${holder} 预计${time} 前答复`,
  lateBy: (holder: string) => `没按时答复，承办人仍是${holder}`,
  heldBy: (holder: string) => `在${holder}手里`,
  repliedBy: (holder: string) => `${holder}已答复，请您看看`,
  nobodyYet: '已收到，正在安排承办人',
  office: '工作人员',
  bookings: '我的预约',
  upcoming: (count: number) => `${count} 个待赴约`,
  registrations: '我的报名',
  events: (count: number) => `${count} 场待参加`,
  inquiries: '我的诉求',
  open: (count: number) => `${count} 个办理中`,
  messages: '消息与订阅',
  unread: (count: number) => `${count} 条未读`,
  largeText: '大字版',
  on: '开',
  off: '关',
  language: '语言 Language',
  languageName: '简体中文',
  privacy: '隐私与我的数据',
  privacyValue: '查看、清除',
  contact: '联系我们',
  workbench: '进入工作台',
  staffOnly: '仅工作人员',

  settings: '显示与语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  themeHint: '跟随系统时，白天黑夜随手机设置变。',
  largeTextHint: '字更大，按钮也更大。第一次打开时跟随系统的字号。',
  languageTitle: '语言 Language',
  languages: { zh: '简体中文', en: 'English' },
  languageHint: '政策、园区等内容以中文原文为准。',

  privacyLead: '浏览、查政策不用登录，也不留个人信息。只有您提交诉求、预约或报名时，才保存办事要用的内容。',
  never: '从不收集身份证件、身份证号和银行资料。',
  stored,
  storedTitle: '存了什么',
  what: '内容',
  why: '用途',
  who: '谁能看',
  howLong: '多久',
  retention: {
    years: (count: number) => `${count} 年，到期自动删除`,
    days: (count: number) => `${count} 天，到期自动删除`,
    kept: '不设期限',
  },
  source: '扫码来源',
  sourceText: (scene: string, time: string) => `${scene}，${time} 扫码`,
  sourceWhy: '知道您从哪里来，方便现场接待。不影响任何资格。',
  sourceNone: '这台设备没有记住任何来源。',
  sourceShare: '提交时一起发送',
  sourceForget: '忘掉这个来源',
  sourceForgotten: '已忘掉',
  rights: '更正、撤回和删除',
  rightsText:
    '诉求可以在“我的诉求”里撤回，预约和报名可以在“我的预约”“我的报名”里取消。要更正或删除已提交的信息，',
  rightsContact: (contact: string) => `请联系：${contact}`,
  rightsAsk: '可以用“问一问”告诉我们。',
  ask: '问一问',
  device: '这台设备上',
  deviceText:
    '存着园区和政策内容、上次看到的办理情况、没写完的草稿、扫码来源，没有网络时也能看。语言和外观设置会保留。',
  clear: '清除本机数据',
  clearTitle: '清除这台设备上的数据？',
  clearText: '内容会重新下载；没写完的草稿和扫码来源会清掉。已经提交的诉求、预约和报名不受影响。',
  clearIdentity: '同时清除网页访客身份',
  clearIdentityText: '勾选后，这个浏览器再也看不到以前提交的诉求、预约和报名，办理照常进行。',
  clearConfirm: '清除',
  clearKeep: '先不清除',
  cleared: '已清除',
  clearFailed: '没能清除，请在系统设置里清除本应用的数据',

  contactLead: (operator: string) => `${operator}负责办理。`,
  noPhone: '暂无核实过的电话',
  noPhoneText: '号码核实以后才会写在这里。现在可以用“问一问”，有人接手后会联系您。',
  contactFailed: '没能取到联系方式',
  call: (label: string) => `拨打${label}`,
  callFailed: (number: string) => `没有拨出，可以手动拨 ${number}`,
  colleague: '我是工作人员，输入邀请码',
  verifiedOn: ({ by, on }: { by: string; on: string }) => `${on} 由${by}核实`,
  hours: '办公时间',
  hoursUnknown: '办公时间待核实',
  operator: '承办单位',
}
