import Taro from '@tarojs/taro'
import { hex } from './hex'

const BYTES = 16

/**
 * 128 random bits as 32 hexadecimal characters, for a `requestId`.
 * WeChat hands out cryptographic randomness only asynchronously
 * (https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/wx.getRandomValues.html).
 */
export async function randomId(): Promise<string> {
  const { randomValues } = await Taro.getRandomValues({ length: BYTES })
  return hex(new Uint8Array(randomValues))
}
