import type { TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'
import type { Catalogue } from '@/platform/language'
import type { MessageAge } from './group-messages'
import type { LeftWords } from './left-text'

export type TopicChoice = 'all' | MessageTopic

interface MessageWords extends LeftWords {
  inbox: string
  failed: string
  topics: Record<TopicChoice, string>
  topic: string
  ages: Record<MessageAge, string>
  readAll: string
  unread: string
  noneTitle: string
  noneText: string
  seeInquiries: string
  seeParks: string
  noneOfTopic: string
  noneOfTopicText: string
  showAll: string
  earlier: string
  earlierFailed: string
  explanation: string
  explanationOnWeb: string
  together: (sentences: readonly string[]) => string
  /** Why a message of a topic comes to the reader. */
  reasons: Record<MessageTopic, string>
  /** Read out for the line with the reason. */
  reasonOf: (reason: string) => string
  reminders: string
  remindersFailed: string
  always: string
  onlyHere: (topics: readonly string[]) => string
  stop: (topic: string) => string
  resume: (topic: string) => string
  stopped: (topic: string) => string
  resumed: (topic: string) => string
  undo: string
  mutedText: string
  /** Titles of the templates, as WeChat shows them. */
  templates: Record<TemplateKey, string>
  allowAgain: string
  askedThisVisit: string
  refusedUntil: (day: string) => string
  inWechatOnly: string
  notOpened: string
  howToAllow: string
}

/** What the inbox says. */
export const messageCopy: Catalogue<MessageWords> = {
  zh: {
    inbox: '消息',
    failed: '没能打开消息',
    topics: {
      all: '全部',
      inquiry: '诉求',
      booking: '预约',
      event: '活动',
      policy: '政策',
      staff: '工作',
      complaint: '投诉',
    },
    topic: '消息类别',
    ages: { today: '今天', week: '本周', earlier: '更早' },
    readAll: '全读',
    unread: '未读',
    noneTitle: '还没有消息',
    noneText: '诉求有答复、预约和报名有结果，都会出现在这里。',
    seeInquiries: '看我的诉求',
    seeParks: '先看看有哪些园区',
    noneOfTopic: '这一类还没有消息',
    noneOfTopicText: '有进展时会出现在这里。',
    showAll: '看全部消息',
    earlier: '看更早的消息',
    earlierFailed: '没能取到更早的消息，请再试一次。',
    explanation: '这里保存所有通知，不靠微信也看得到。微信提醒每允许一次只发一条，不允许也不影响办理。',
    explanationOnWeb: '这里保存所有通知。网页收不到微信提醒，在微信里打开可以收。',
    together: (sentences) => sentences.join(''),
    reasons: {
      inquiry: '因为您提交过诉求',
      booking: '因为您预约过',
      event: '因为您报名过活动',
      policy: '因为您存了企业档案或收藏了政策',
      staff: '因为您是工作人员',
      complaint: '因为您提交过投诉',
    },
    reasonOf: (reason) => `${reason}，提醒设置`,
    reminders: '提醒设置',
    remindersFailed: '没能打开提醒设置',
    always: '站内消息一直会有。这里只管要不要同时用微信提醒您。',
    onlyHere: (topics) => `${topics.join('、')}的消息只在站内，不发微信。`,
    stop: (topic) => `不再提醒“${topic}”`,
    resume: (topic) => `恢复提醒“${topic}”`,
    stopped: (topic) => `“${topic}”不再用微信提醒，站内消息一直会有。`,
    resumed: (topic) => `“${topic}”恢复微信提醒。`,
    undo: '撤销',
    mutedText: '已不再提醒，站内消息一直会有。允许过的先留着。',
    templates: {
      inquiry_reply: '诉求办理进度',
      booking_result: '预约结果',
      policy_news: '政策匹配提醒',
      staff_due: '待办提醒',
    },
    left: (count, name) => `还可以给您发 ${count} 条“${name}”。`,
    longTerm: (name) => `“${name}”已长期允许。`,
    noneLeft: (name) => `现在没有可发的“${name}”。`,
    allowAgain: '再允许一次微信提醒',
    askedThisVisit: '这次打开已经问过一次，下次打开可以再允许。',
    refusedUntil: (day) => `您选过不允许，${day}起可以再允许。`,
    inWechatOnly: '在微信里打开可以允许。',
    notOpened: '这一类微信提醒还没有开通。',
    howToAllow:
      '每允许一次，微信发一条。在微信里选过“不再询问”的，先到右上角“…”的“设置”里打开订阅消息，再回来允许。',
  },
  en: {
    inbox: 'Messages',
    failed: 'The messages could not be opened',
    topics: {
      all: 'All',
      inquiry: 'Inquiries',
      booking: 'Bookings',
      event: 'Events',
      policy: 'Policies',
      staff: 'Work',
      complaint: 'Complaints',
    },
    topic: 'Kind of message',
    ages: { today: 'Today', week: 'This week', earlier: 'Earlier' },
    readAll: 'Mark all read',
    unread: 'Unread',
    noneTitle: 'No messages yet',
    noneText: 'Replies to inquiries and answers to bookings appear here.',
    seeInquiries: 'See my inquiries',
    seeParks: 'See the parks first',
    noneOfTopic: 'No messages of this kind',
    noneOfTopicText: 'News will appear here.',
    showAll: 'Show all messages',
    earlier: 'Show earlier messages',
    earlierFailed: 'Earlier messages did not come. Please try again.',
    explanation:
      'All notices are kept here, with or without WeChat. WeChat sends one message per permission; refusing costs nothing.',
    explanationOnWeb:
      'All notices are kept here. WeChat reminders do not reach a web page; open it in WeChat for them.',
    together: (sentences) => sentences.join(' '),
    reasons: {
      inquiry: 'Because you sent an inquiry',
      booking: 'Because you made a booking',
      event: 'Because you registered for an event',
      policy: 'Because you keep a company profile or saved the policy',
      staff: 'Because you are staff',
      complaint: 'Because you made a complaint',
    },
    reasonOf: (reason) => `${reason}. Reminder settings`,
    reminders: 'Reminder settings',
    remindersFailed: 'The reminder settings could not be opened',
    always: 'Messages are always kept here. This is only about being reminded in WeChat too.',
    onlyHere: (topics) => `Only here, never by WeChat: ${topics.join(', ')}.`,
    stop: (topic) => `No more reminders: ${topic}`,
    resume: (topic) => `Remind me again: ${topic}`,
    stopped: (topic) => `No more WeChat reminders: ${topic}. The messages are always kept here.`,
    resumed: (topic) => `WeChat reminders again: ${topic}.`,
    undo: 'Undo',
    mutedText: 'No reminders; the messages are always kept here. What you allowed is kept for later.',
    templates: {
      inquiry_reply: 'Inquiry progress',
      booking_result: 'Booking result',
      policy_news: 'Policies that may fit',
      staff_due: 'Things to do',
    },
    left: (count, name) => `${name}: ${count} more may be sent to you.`,
    longTerm: (name) => `${name}: allowed for good.`,
    noneLeft: (name) => `${name}: none may be sent now.`,
    allowAgain: 'Allow one more WeChat reminder',
    askedThisVisit: 'You were asked once already; you can allow more the next time you open this.',
    refusedUntil: (day) => `You refused before; you can allow it again from ${day}.`,
    inWechatOnly: 'Open this in WeChat to allow it.',
    notOpened: 'WeChat reminders of this kind are not set up yet.',
    howToAllow:
      'WeChat sends one message per permission. If you chose not to be asked again there, first turn subscription messages on in the settings under the three dots at the top right, then come back.',
  },
}
