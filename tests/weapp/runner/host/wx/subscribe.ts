import { phone } from '../runner-page'
import { isInTap } from '../tap'
import { ApiRefusal, asyncApi } from './async-api'
import { askInDialog } from './dialog'

/**
 * `wx.requestSubscribeMessage`: refused outside a tap, as WeChat refuses it, then asked in WeChat's dialog. The
 * emulator keeps the credits
 * (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html).
 */
export function makeSubscribe() {
  const name = 'requestSubscribeMessage'
  return {
    requestSubscribeMessage: asyncApi<{ tmplIds: string[] }>(name, async ({ tmplIds }) => {
      if (!isInTap()) throw new ApiRefusal('can only be invoked by user TAP gesture.')
      const accept = await askInDialog('订阅消息', `申请发送 ${tmplIds.length} 类一次性消息`)
      const response = await fetch(`${phone.emulatorUrl}/wx/subscriptions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid: phone.openid, templateIds: tmplIds, accept }),
      })
      const body = (await response.json()) as { errCode?: number; errMsg?: string }
      if (!response.ok) throw new ApiRefusal(String(body.errMsg), { errCode: body.errCode ?? 10002 })
      return body
    }),
  }
}
