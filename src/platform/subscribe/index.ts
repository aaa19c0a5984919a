import Taro from '@tarojs/taro'

export interface SubscribeRequest {
  /** At most three (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html). */
  templateIds: readonly string[]
  /** Who is asking, for the web's simulated dialog; WeChat knows by itself. */
  webUid?: string
}

/** The templates that were allowed and refused; `unsupported` where nothing can be asked. */
export type SubscribeAnswer =
  | { kind: 'answered'; accepted: string[]; refused: string[] }
  | { kind: 'unsupported' }
  | { kind: 'failed'; message: string }

/**
 * Asks for permission to send one message per template. Must be called synchronously in a tap, never after
 * an await: WeChat refuses otherwise (errCode 20004 and "can only be invoked by user TAP gesture").
 */
export function requestSubscription({ templateIds }: SubscribeRequest): Promise<SubscribeAnswer> {
  if (templateIds.length === 0) return Promise.resolve({ kind: 'unsupported' })
  // `entityIds` belongs to another platform but Taro's type asks for it.
  const asked = Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
  return asked.then(
    (result) => {
      const answers = result as unknown as Record<string, unknown>
      const accepted = templateIds.filter((template) => answers[template] === 'accept')
      const refused = templateIds.filter((template) => answers[template] !== 'accept')
      return { kind: 'answered', accepted, refused }
    },
    (failure: { errMsg?: string }) => ({ kind: 'failed', message: failure.errMsg ?? String(failure) }),
  )
}
