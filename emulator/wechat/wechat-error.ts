/** WeChat's answer to a server call: 0 is success. */
export interface WechatResult {
  errcode: number
  errmsg: string
  [field: string]: unknown
}

const MESSAGES = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40003: 'invalid openid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40129: 'invalid scene',
  40159: 'invalid length for path, or the data is not json string',
  40169: 'invalid length for scene, or the data is not json string',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45029: 'qrcode count out of limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
  85096: 'not allow include scancode_time field',
  87014: 'risky content',
  [-604100]: 'API not found',
  [-604101]: 'function has no permission to call this API',
} as const

export type WechatErrorCode = keyof typeof MESSAGES

export function isWechatErrorCode(value: unknown): value is WechatErrorCode {
  return typeof value === 'number' && Object.hasOwn(MESSAGES, value)
}

export function wechatError(errcode: WechatErrorCode, detail = ''): WechatResult {
  return { errcode, errmsg: `${MESSAGES[errcode]}${detail === '' ? '' : ` ${detail}`}` }
}

export const WECHAT_OK: WechatResult = { errcode: 0, errmsg: 'ok' }
