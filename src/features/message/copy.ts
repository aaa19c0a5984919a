import type { MessageView } from '@contract/message/actions'
import type { Catalogue } from '@/platform/language'
import type { MessageAge } from './group-messages'

export type TopicChoice = 'all' | MessageView['topic']

interface MessageWords {
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
  },
}
