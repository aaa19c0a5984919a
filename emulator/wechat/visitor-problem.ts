import { type WechatResult, wechatError } from './wechat-error'

const VISIT_MS = 2 * 60 * 60 * 1000

/** Why WeChat checks nothing of this person: 40003 for somebody unknown, 61010 for one who was not here for two hours. */
export function visitorProblem(
  openid: unknown,
  msSinceVisit: (openid: string) => number | undefined,
): WechatResult | undefined {
  const away = typeof openid === 'string' ? msSinceVisit(openid) : undefined
  if (away === undefined) return wechatError(40003)
  return away > VISIT_MS ? wechatError(61010) : undefined
}
