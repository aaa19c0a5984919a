/**
 * Subscription templates: what WeChat sends on our behalf, field by field with WeChat's type limits. A template of kind
 * `once` sends one message per accepted prompt, a `long_term` one any number while it is allowed; WeChat refuses to ask
 * for both in one prompt.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export interface MessageTemplate {
  audience: 'person' | 'staff'
  kind: 'once' | 'long_term'
  fields: readonly string[]
}

export const messageTemplates = {
  inquiry_reply: { audience: 'person', kind: 'once', fields: ['character_string1', 'thing2', 'time3'] },
  booking_result: { audience: 'person', kind: 'once', fields: ['thing1', 'time2', 'phrase3', 'thing4'] },
  policy_news: { audience: 'person', kind: 'once', fields: ['thing1', 'thing2', 'thing3'] },
  staff_due: { audience: 'staff', kind: 'once', fields: ['character_string1', 'thing2', 'time3'] },
} as const satisfies Record<string, MessageTemplate>

export type TemplateKey = keyof typeof messageTemplates

/** Every template, for contracts that name them. */
export const templateKeys = Object.keys(messageTemplates) as [TemplateKey, ...TemplateKey[]]
