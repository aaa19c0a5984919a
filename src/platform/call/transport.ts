import Taro from '@tarojs/taro'
import { environmentId } from '../runtime'

/** How a request to a function ended on the way. */
export type Delivery = { kind: 'answered'; body: unknown } | { kind: 'offline' } | { kind: 'timeout' }

let started = false

function start(): void {
  if (started) return
  const env = environmentId()
  Taro.cloud.init(env === undefined ? {} : { env })
  started = true
}

const TIMEOUT = /timeout|time out|-504003/iu

/**
 * Calls a cloud function; WeChat adds who is calling.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/functions/Cloud.callFunction.html
 */
export async function deliver(functionName: string, event: object): Promise<Delivery> {
  start()
  try {
    const { result } = await Taro.cloud.callFunction({ name: functionName, data: event })
    return { kind: 'answered', body: result }
  } catch (failure) {
    const text = String((failure as { errMsg?: string }).errMsg ?? failure)
    console.warn('call failed', functionName, text)
    return { kind: TIMEOUT.test(text) ? 'timeout' : 'offline' }
  }
}

/** WeChat knows who is calling; there is no web identity. */
export async function webUid(): Promise<string | undefined> {
  return undefined
}
