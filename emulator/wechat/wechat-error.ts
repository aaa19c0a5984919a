/** WeChat's answer to a server call: 0 is success. */
export interface WechatResult {
  errcode: number
  errmsg: string
  [field: string]: unknown
}

const MESSAGES = {
  40003: 'invalid openid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  43101: 'user refuse to accept the msg',
  47003: 'argument invalid!',
  [-604100]: 'API not found',
  [-604101]: 'function has no permission to call this API',
} as const

export type WechatErrorCode = keyof typeof MESSAGES

export function wechatError(errcode: WechatErrorCode, detail = ''): WechatResult {
  return { errcode, errmsg: `${MESSAGES[errcode]}${detail === '' ? '' : ` ${detail}`}` }
}

export const WECHAT_OK: WechatResult = { errcode: 0, errmsg: 'ok' }
