import Taro from '@tarojs/taro'
import { removeStored } from './index'

/**
 * Forgets everything the app keeps on this device, except the keys named in `keep`. Answers whether the
 * device would list its keys at all.
 * https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageInfoSync.html
 */
export function clearStored(keep: readonly string[]): boolean {
  try {
    const { keys } = Taro.getStorageInfoSync()
    for (const name of keys) if (!keep.includes(name)) removeStored({ name })
    return true
  } catch (error) {
    console.warn('storage: could not be listed', error)
    return false
  }
}
