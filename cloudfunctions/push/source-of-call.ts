import { identify } from '../shared/identity'

/**
 * The callers that WeChat's SDK knows by name and in whose calls a person, a server or our own code writes the event:
 * phones and tools, HTTP, timers. A push has a name of WeChat's that the documentation leaves out.
 * https://developers.weixin.qq.com/minigame/dev/wxcloud/reference-sdk-api/utils/Cloud.getWXContext.html
 */
const writtenByOthers = [
  'wx_client',
  'wx_devtools',
  'wx_localdebug',
  'wx_crawler',
  'wx_http',
  'wx_trigger',
  'wx_paycallback',
]

/** Who began the chain of calls and through whom it came, as the platform writes it: `wx_client,scf`. */
export function sourceOfCall(): string {
  return process.env.TCB_SOURCE ?? ''
}

/** Whether a caller of this name is WeChat itself. */
export function isWechatsOwn(source: string): boolean {
  return /^wx_[a-z_]+$/u.test(source) && !writtenByOthers.includes(source)
}

/**
 * Whether WeChat itself made this event. A client may call any function by name and write any event, so neither the
 * event nor an openid proves anything; the platform's word for the caller does. A caller that it does not name, a
 * browser, and a call through another function are refused.
 */
export function isPushedByWechat(): boolean {
  return isWechatsOwn(sourceOfCall()) && identify().kind !== 'web'
}
