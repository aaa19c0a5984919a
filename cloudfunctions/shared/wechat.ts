import type { PictureAnswer } from '@domain/inquiry/picture-check'
import type { SendOutcome } from '@domain/message/outbox'
import type { TextVerdict } from '@domain/safety/safety'
import { theCloud } from './cloud'

export interface SubscriptionMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, string>
}

/** WeChat's answer about a picture; `traceId` names the verdict that it pushes later. */
export type PictureCheckAnswer =
  | Exclude<PictureAnswer, { kind: 'started' }>
  | { kind: 'started'; traceId: string }

/** The port to WeChat's server interfaces; this adapter goes through node-sdk. */
export interface Wechat {
  sendSubscription(message: SubscriptionMessage): Promise<SendOutcome>
  /** The number behind the phone button's code; null when WeChat does not give it, for whatever reason. */
  phoneOf(code: string): Promise<string | null>
  /** What WeChat's content check says of a text of at most 2,500 characters by this person. */
  checkText(text: { openid: string; content: string }): Promise<TextVerdict>
  /** Asks WeChat to look at this person's picture, which it fetches from `url` within half an hour. */
  checkPicture(picture: { openid: string; url: string }): Promise<PictureCheckAnswer>
}

interface WechatAnswer {
  errcode?: number
  errmsg?: string
  /** Of the content check. */
  result?: { suggest?: string; label?: number }
  /** Of the picture check. WeChat's own SDK writes it in the second way. */
  trace_id?: string
  traceId?: string
  phone_info?: { phoneNumber?: string; purePhoneNumber?: string; countryCode?: string }
}

/** WeChat's answers come as JSON text or as a value, directly or under `result`. */
function readAnswer(answer: unknown): WechatAnswer {
  // An answer with an `errcode` is WeChat's own: its `result` is then a field of it.
  const isBare = (answer as WechatAnswer).errcode !== undefined
  const result = isBare ? answer : ((answer as { result?: unknown }).result ?? answer)
  return (typeof result === 'string' ? JSON.parse(result) : result) as WechatAnswer
}

async function callOpenApi(apiName: string, requestData: Record<string, unknown>): Promise<WechatAnswer> {
  return readAnswer(await theCloud().callWxOpenApi({ apiName, requestData }))
}

/** https://developers.weixin.qq.com/miniprogram/dev/framework/usability/errcode.html */
const SYSTEM_BUSY = -1
/** The person refused, or every permission is used up. */
const NO_CREDIT = 43101

/** What an error code says of sending; every other one says that this message cannot be helped. */
const SEND_ERRORS: Record<number, 'busy' | 'limited' | 'misconfigured'> = {
  [SYSTEM_BUSY]: 'busy',
  // A token that ran out meanwhile: the platform renews it.
  40001: 'busy',
  45009: 'limited',
  40037: 'misconfigured',
}

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
  const note = `${answer.errcode}: ${answer.errmsg ?? ''}`.slice(0, 200)
  return { kind: SEND_ERRORS[answer.errcode ?? 0] ?? 'refused', note }
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

/** Comments; the others are profiles, forums and diaries. */
const SCENE = 2

/** The openid is not one of ours, or has not used the app in the last two hours: asking again changes nothing. */
const NO_SUCH_VISITOR = [40003, 43104, 61010]

/** A check that gets no answer is as good as one that was busy. */
function askCheck(apiName: string, request: Record<string, unknown>): Promise<WechatAnswer> {
  return callOpenApi(apiName, request).catch(
    (cause: unknown): WechatAnswer => ({
      errcode: SYSTEM_BUSY,
      errmsg: cause instanceof Error ? cause.message : '',
    }),
  )
}

/**
 * Checks a text (version 2.0). Everything but an answer about the text or the person is `later`: busy, over the
 * limit of calls, no permission, no answer; it is logged, without the text.
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html
 */
async function checkText({ openid, content }: { openid: string; content: string }): Promise<TextVerdict> {
  const answer = await askCheck('security.msgSecCheck', { version: 2, scene: SCENE, openid, content })
  const { errcode = 0, errmsg, result } = answer
  if (errcode === 0 && result?.suggest === 'pass') return { kind: 'pass' }
  if (errcode === 0) return { kind: 'hold', label: result?.label ?? null }
  if (NO_SUCH_VISITOR.includes(errcode)) return { kind: 'impossible' }
  console.error(JSON.stringify({ checkText: errcode, errmsg: errmsg?.slice(0, 200) }))
  return { kind: 'later' }
}

/** `media_type` of a picture. */
const PICTURE = 2
/** The content is not allowed; version 1 of the check answered it at once. */
const RISKY = 87014

/**
 * Has a picture looked at (version 2.0). As with texts, everything that says nothing of the picture or the person is
 * `later` and logged: busy (-1), over the limit (45009), an invalid token (40001), no permission, no answer.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
async function checkPicture({ openid, url }: { openid: string; url: string }): Promise<PictureCheckAnswer> {
  const request = { media_url: url, media_type: PICTURE, version: 2, scene: SCENE, openid }
  const answer = await askCheck('security.mediaCheckAsync', request)
  const { errcode = 0, errmsg, trace_id: traceId = answer.traceId } = answer
  if (errcode === 0 && traceId !== undefined) return { kind: 'started', traceId }
  if (errcode === RISKY) return { kind: 'hold', label: null }
  if (NO_SUCH_VISITOR.includes(errcode)) return { kind: 'impossible' }
  console.error(JSON.stringify({ checkPicture: errcode, errmsg: errmsg?.slice(0, 200) }))
  return { kind: 'later' }
}

export const wechat: Wechat = { sendSubscription, phoneOf, checkText, checkPicture }
