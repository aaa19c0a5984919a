import { theCloud } from './cloud'

export interface Identity {
  /** `wx:<openid>` or `web:<uid>`; null when the platform knows nobody. */
  subject: string | null
  kind: 'wechat' | 'web' | 'nobody'
}

/**
 * Who calls, from the platform and never from the payload.
 * https://docs.cloudbase.net/api-reference/server/node-sdk/auth
 */
export function identify(): Identity {
  const user = theCloud().auth().getUserInfo()
  if (user.openId) return { subject: subjectOfOpenid(user.openId), kind: 'wechat' }
  if (user.uid) return { subject: `web:${user.uid}`, kind: 'web' }
  return { subject: null, kind: 'nobody' }
}

/** Whom an openid means. */
export const subjectOfOpenid = (openid: string) => `wx:${openid}`

/** The WeChat openid behind a subject; null for web visitors, who cannot get WeChat messages. */
export function openidOf(subject: string): string | null {
  return subject.startsWith('wx:') ? subject.slice(3) : null
}
