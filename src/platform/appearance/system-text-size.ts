import Taro from '@tarojs/taro'

/** From this factor on WeChat's reader has asked for clearly larger text than standard. */
const LARGE_FROM = 1.25

/**
 * Whether WeChat's font setting asks for large text
 * (https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html).
 */
export function systemPrefersLargeText(): boolean {
  try {
    const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
    return (info.fontSizeScaleFactor ?? 1) >= LARGE_FROM
  } catch {
    return false
  }
}
