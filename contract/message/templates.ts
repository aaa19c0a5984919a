/**
 * Subscription templates: what WeChat sends on our behalf, field by field with WeChat's type limits.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export const messageTemplates = {
  inquiry_reply: { audience: 'person', fields: ['character_string1', 'thing2', 'time3'] },
  booking_result: { audience: 'person', fields: ['thing1', 'time2', 'phrase3', 'thing4'] },
  staff_due: { audience: 'staff', fields: ['character_string1', 'thing2', 'time3'] },
} as const

export type TemplateKey = keyof typeof messageTemplates

/** Most characters of a field by WeChat's type. */
export const fieldLimits: Record<string, number> = { thing: 20, character_string: 32, phrase: 5, time: 32 }
