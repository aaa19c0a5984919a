import Taro from '@tarojs/taro'
import { environmentId } from '../runtime'
import type { Delivery } from './delivery'
import { failureKind, failureText } from './failure-kind'

let started = false

function start(): void {
  if (started) return
  const env = environmentId()
  Taro.cloud.init(env === undefined ? {} : { env })
  started = true
}

/**
 * Calls a cloud function; WeChat adds who is calling.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/functions/Cloud.callFunction.html
 */
export async function deliver(functionName: string, event: object, _subject?: string): Promise<Delivery> {
  start()
  try {
    const { result } = await Taro.cloud.callFunction({ name: functionName, data: event })
    return { kind: 'answered', body: result }
  } catch (failure) {
    console.warn('call failed', functionName, failureText(failure))
    return { kind: failureKind(failure) }
  }
}

/**
 * Whose data the storage of this app holds: WeChat keeps one for each of its users, so one word is enough
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/ability/storage.html).
 */
export function knownSubject(): string | undefined {
  return 'wechat'
}

/** WeChat knows who is calling; there is no web identity. */
export async function webUid(): Promise<string | undefined> {
  return undefined
}
