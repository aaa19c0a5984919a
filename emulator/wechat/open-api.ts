import type { MediaSafety } from './media-safety'
import type { MiniProgramCodes } from './mini-program-codes'
import type { PhoneCodes } from './phone-codes'
import type { Subscriptions } from './subscriptions'
import type { TextSafety } from './text-safety'
import { type WechatResult, wechatError } from './wechat-error'
import type { WechatFaults } from './wechat-faults'

export interface OpenApiRequest {
  /** `subscribeMessage.send`, with or without a leading `openapi.`, or the path of the HTTPS interface. */
  apiName: string
  requestData: Record<string, unknown>
  /** What `permissions.openapi` of the calling function lists. */
  permitted: readonly string[]
}

export interface OpenApi {
  call(request: OpenApiRequest): Promise<WechatResult>
}

const NAME_OF_PATH: Record<string, string> = {
  '/cgi-bin/message/subscribe/send': 'subscribeMessage.send',
  '/wxa/business/getuserphonenumber': 'phonenumber.getPhoneNumber',
  '/wxa/msg_sec_check': 'security.msgSecCheck',
  '/wxa/media_check_async': 'security.mediaCheckAsync',
  '/wxa/getwxacodeunlimit': 'wxacode.getUnlimited',
  '/wxa/getwxacode': 'wxacode.get',
  '/cgi-bin/wxaapp/createwxaqrcode': 'wxacode.createQRCode',
}

/** What stands behind the interfaces. */
export interface OpenApiParts {
  subscriptions: Subscriptions
  phoneCodes: PhoneCodes
  textSafety: TextSafety
  mediaSafety: MediaSafety
  codes: MiniProgramCodes
  faults: WechatFaults
}

/**
 * WeChat's server interfaces as far as the mini-program needs them. An undeclared one is refused (-604101). Throws
 * `NoAnswer` where a fault on purpose says so.
 */
export function createOpenApi(parts: OpenApiParts): OpenApi {
  const { subscriptions, phoneCodes, textSafety, mediaSafety, codes, faults } = parts
  const interfaces: Record<string, (data: Record<string, unknown>) => WechatResult | Promise<WechatResult>> =
    {
      'subscribeMessage.send': (data) => subscriptions.send(data),
      'phonenumber.getPhoneNumber': (data) => phoneCodes.redeem(data.code),
      'security.msgSecCheck': (data) => textSafety.check(data),
      'security.mediaCheckAsync': (data) => mediaSafety.check(data),
      'wxacode.getUnlimited': (data) => codes.getUnlimited(data),
      'wxacode.get': (data) => codes.getLimited('get', data),
      'wxacode.createQRCode': (data) => codes.getLimited('createQRCode', data),
    }
  return {
    async call({ apiName, requestData, permitted }) {
      const name = NAME_OF_PATH[apiName] ?? apiName.replace(/^openapi\./, '')
      const perform = Object.hasOwn(interfaces, name) ? interfaces[name] : undefined
      if (!perform) return wechatError(-604100, apiName.slice(0, 60))
      if (!permitted.includes(name)) return wechatError(-604101)
      return faults.apply(name, () => perform(requestData))
    },
  }
}
