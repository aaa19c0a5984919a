import Taro from '@tarojs/taro'

export interface SubscribeRequest {
  /** At most three (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html). */
  templateIds: readonly string[]
  /** Who is asking, for the web's simulated dialog; WeChat knows by itself. */
  webUid?: string
}

/**
 * The templates that were allowed and refused; one that WeChat left out because of its title is neither. `unsupported`
 * where nothing can be asked.
 */
export type SubscribeAnswer =
  | { kind: 'answered'; accepted: string[]; refused: string[] }
  | { kind: 'unsupported' }
  | { kind: 'failed'; message: string }

/** The person wants no subscription messages of this mini-program at all. */
const ALL_SWITCHED_OFF = 20004

/**
 * Asks for permission to send one message per template. Must be called synchronously in a tap, never after
 * an await: WeChat refuses otherwise ("can only be invoked by user TAP gesture").
 */
export function requestSubscription({ templateIds }: SubscribeRequest): Promise<SubscribeAnswer> {
  if (templateIds.length === 0) return Promise.resolve({ kind: 'unsupported' })
  // `entityIds` belongs to another platform but Taro's type asks for it.
  const asked = Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
  return asked.then(
    (result) => {
      const answers = result as unknown as Record<string, unknown>
      const answeredWith = (...words: string[]) =>
        templateIds.filter((template) => words.includes(String(answers[template])))
      return {
        kind: 'answered',
        // With a sound or a banner, where the person chose that in WeChat.
        accepted: answeredWith('accept', 'acceptWithAudio', 'acceptWithAlert'),
        refused: answeredWith('reject', 'ban'),
      }
    },
    (failure: { errMsg?: string; errCode?: number }) =>
      failure.errCode === ALL_SWITCHED_OFF
        ? { kind: 'answered', accepted: [], refused: [...templateIds] }
        : { kind: 'failed', message: failure.errMsg ?? String(failure) },
  )
}
