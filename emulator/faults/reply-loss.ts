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

/** mulberry32: small, and good enough to scatter faults evenly. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
