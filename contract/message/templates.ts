import type { MessageTopic } from './topics'

/**
 * Subscription templates: what WeChat sends on our behalf, field by field with WeChat's type limits. A template of kind
 * `once` sends one message per accepted prompt, a `long_term` one any number while it is allowed; WeChat refuses to ask
 * for both in one prompt.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export interface MessageTemplate {
  /** Its title in WeChat's dialog and console. WeChat drops one of two with the same title in one prompt. */
  title: string
  /** What its messages are about. */
  topic: MessageTopic
  audience: 'person' | 'staff'
  kind: 'once' | 'long_term'
  fields: readonly string[]
}

export const messageTemplates = {
  inquiry_reply: {
    title: '诉求办理进度',
    topic: 'inquiry',
    audience: 'person',
    kind: 'once',
    fields: ['character_string1', 'thing2', 'time3'],
  },
  booking_result: {
    title: '预约结果',
    topic: 'booking',
    audience: 'person',
    kind: 'once',
    fields: ['thing1', 'time2', 'phrase3', 'thing4'],
  },
  policy_news: {
    title: '政策匹配提醒',
    topic: 'policy',
    audience: 'person',
    kind: 'once',
    fields: ['thing1', 'thing2', 'thing3'],
  },
  staff_due: {
    title: '待办提醒',
    topic: 'staff',
    audience: 'staff',
    kind: 'once',
    fields: ['character_string1', 'thing2', 'time3'],
  },
} as const satisfies Record<string, MessageTemplate>

export type TemplateKey = keyof typeof messageTemplates

/** Every template, for contracts that name them. */
export const templateKeys = Object.keys(messageTemplates) as [TemplateKey, ...TemplateKey[]]
