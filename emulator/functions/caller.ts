/** Who a function is called by, as the platform knows it; never taken from the payload. */
export type Caller =
  | { kind: 'wechat'; openid: string }
  | { kind: 'web'; uid: string; customUserId?: string }
  | { kind: 'timer' }
  /** Whoever asked over the HTTP access service; nobody is signed in there. */
  | { kind: 'http' }
  /** WeChat itself, which pushes an event about this person. */
  | { kind: 'push'; openid: string }
  /**
   * The admin SDK or another function: no end user. `source` is what its SDK said about itself, `env` the environment
   * it asked for.
   */
  | { kind: 'server'; source: string; env?: string }

/** A mini-program's data plus what the platform adds; a client-sent `userInfo` is overwritten. */
export function presentEvent(event: unknown, caller: Caller, appId: string): unknown {
  if (caller.kind !== 'wechat' || typeof event !== 'object' || event === null || Array.isArray(event))
    return event
  return { ...event, userInfo: { openId: caller.openid, appId } }
}
