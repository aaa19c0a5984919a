import Taro from '@tarojs/taro'
import { wasCancelled } from '../cancelled'
import { copyText } from '../clipboard'

/** Somewhere outside the app: a web page, or another mini-program of WeChat. */
export interface Outside {
  url?: string | undefined
  appId?: string | undefined
}

/** `copied`: WeChat opens no web page of others, so the address was copied for the phone's browser. */
export type OpenOutcome = 'opened' | 'copied' | 'cancelled' | 'failed'

/**
 * Opens another mini-program after WeChat's own question, or copies the address of a web page. Call it in a tap.
 * https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.navigateToMiniProgram.html
 */
export async function openOutside({ url, appId }: Outside): Promise<OpenOutcome> {
  if (appId !== undefined) {
    try {
      await Taro.navigateToMiniProgram({ appId })
      return 'opened'
    } catch (error) {
      if (wasCancelled(error)) return 'cancelled'
      console.warn('open-outside: the mini-program did not open', error)
    }
  }
  if (url === undefined) return 'failed'
  return (await copyText(url)) ? 'copied' : 'failed'
}
