import Taro from '@tarojs/taro'
import { asksForLargeText, type FontSetting } from './asks-for-large-text'

/**
 * Whether WeChat's font setting asks for large text. Older bases tell it in pixels only, through the system's
 * information (https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html).
 */
export function systemPrefersLargeText(): boolean {
  try {
    const info = Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
    return asksForLargeText(info as FontSetting)
  } catch {
    return false
  }
}
