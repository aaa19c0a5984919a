import { seededRandom } from './seeded-random'

/** Loses replies on purpose: the work is done, the caller never hears of it. */
export interface ReplyLoss {
  configure(settings: ReplyLossSettings): void
  settings(): Required<ReplyLossSettings>
  losesSdkReply(): boolean
  losesFunctionReply(): boolean
}

export interface ReplyLossSettings {
  /** Probability from 0 to 1 for answers to the SDK. */
  sdkReplyLoss?: number
  /** Probability from 0 to 1 for answers to whoever calls a function over HTTP. */
  functionReplyLoss?: number
  /** The same seed loses the same replies of the same sequence of requests. */
  seed?: number
}

export function createReplyLoss(): ReplyLoss {
  let settings = { sdkReplyLoss: 0, functionReplyLoss: 0, seed: 1 }
  let random = seededRandom(settings.seed)
  return {
    configure(changed) {
      settings = { sdkReplyLoss: 0, functionReplyLoss: 0, seed: 1, ...changed }
      random = seededRandom(settings.seed)
    },
    settings: () => settings,
    losesSdkReply: () => settings.sdkReplyLoss > 0 && random() < settings.sdkReplyLoss,
    losesFunctionReply: () => settings.functionReplyLoss > 0 && random() < settings.functionReplyLoss,
  }
}
