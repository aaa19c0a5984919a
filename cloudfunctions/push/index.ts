import { now } from '../shared/clock'
import { receivePush } from './receive-push'
import { isPushedByWechat, sourceOfCall } from './source-of-call'

/** What WeChat takes as received. */
type Received = 'success' | { ok: false }

/**
 * Entry of what WeChat pushes; everybody else is refused and nothing happens. Every event may come again.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/openapi.html
 */
export const main = async (event: unknown): Promise<Received> => {
  if (isPushedByWechat()) {
    await receivePush(event, now())
    return 'success'
  }
  console.error(JSON.stringify({ push: 'refused', source: sourceOfCall() }))
  return { ok: false }
}
