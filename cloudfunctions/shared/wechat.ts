import { theCloud } from './cloud'

/** What became of a subscription message. `unknown`: no answer came, it may have been sent. */
export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'no_credit' }
  | { kind: 'failed'; note: string }
  | { kind: 'unknown'; note: string }

export interface SubscriptionMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, string>
}

/** The port to WeChat's server interfaces; this adapter goes through node-sdk. */
export interface Wechat {
  sendSubscription(message: SubscriptionMessage): Promise<SendOutcome>
  /** The number behind the phone button's code; null when WeChat does not give it, for whatever reason. */
  phoneOf(code: string): Promise<string | null>
}

interface WechatAnswer {
  errcode?: number
  errmsg?: string
  phone_info?: { phoneNumber?: string; purePhoneNumber?: string; countryCode?: string }
}

/** WeChat's answers come as JSON text or as a value, directly or under `result`. */
function readAnswer(answer: unknown): WechatAnswer {
  const result = (answer as { result?: unknown }).result ?? answer
  return (typeof result === 'string' ? JSON.parse(result) : result) as WechatAnswer
}

async function callOpenApi(apiName: string, requestData: Record<string, unknown>): Promise<WechatAnswer> {
  return readAnswer(await theCloud().callWxOpenApi({ apiName, requestData }))
}

/** The person refused, or every permission is used up. */
const NO_CREDIT = 43101

/**
 * Sends one subscription message. A lost answer is never repeated here: the message may be on its way.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
async function sendSubscription(message: SubscriptionMessage): Promise<SendOutcome> {
  const data = Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }]))
  const request = { touser: message.openid, template_id: message.templateId, page: message.page, data }
  let answer: WechatAnswer
  try {
    answer = await callOpenApi('subscribeMessage.send', request)
  } catch (cause) {
    return { kind: 'unknown', note: cause instanceof Error ? cause.message.slice(0, 200) : 'no answer' }
  }
  if ((answer.errcode ?? 0) === 0) return { kind: 'sent' }
  if (answer.errcode === NO_CREDIT) return { kind: 'no_credit' }
  return { kind: 'failed', note: `${answer.errcode}: ${answer.errmsg ?? ''}`.slice(0, 200) }
}

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html */
async function phoneOf(code: string): Promise<string | null> {
  let answer: WechatAnswer
  try {
    answer = await callOpenApi('phonenumber.getPhoneNumber', { code })
  } catch (cause) {
    console.error(JSON.stringify({ phoneOf: 'failed', cause: cause instanceof Error ? cause.message : '' }))
    return null
  }
  const info = answer.phone_info
  if ((answer.errcode ?? 0) !== 0 || !info?.purePhoneNumber) return null
  return info.countryCode === undefined || info.countryCode === '86'
    ? info.purePhoneNumber
    : `+${info.countryCode}${info.purePhoneNumber}`
}

export const wechat: Wechat = { sendSubscription, phoneOf }
