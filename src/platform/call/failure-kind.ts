const TIMEOUT = /timeout|time out/iu
const CODE = /errCode:?\s*(-?\d+)/iu

const FUNCTION_TOO_SLOW = -504003
const UNKNOWN = -1
const RESOURCE_FAILURES = [-501001, -501002, -501003, -501004]
const FUNCTION_FAILURES = [-404011, -404012, -504002]

function codeOf(failure: unknown, text: string): number | undefined {
  const code = (failure as { errCode?: unknown } | null)?.errCode
  if (typeof code === 'number') return code
  const found = CODE.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The text of a failure of WeChat's, for a log. */
export function failureText(failure: unknown): string {
  return String((failure as { errMsg?: string } | null)?.errMsg ?? failure)
}

/**
 * What a failure of `wx.cloud.callFunction` means. -1 is WeChat's own "system error", -5010xx a resource that
 * is busy or over its quota; both pass. Without a code it is the network.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/debug/error-code.html
 */
export function failureKind(failure: unknown): 'offline' | 'timeout' | 'busy' | 'failed' {
  const text = failureText(failure)
  const code = codeOf(failure, text)
  if (code === FUNCTION_TOO_SLOW || TIMEOUT.test(text)) return 'timeout'
  if (code === undefined) return 'offline'
  const passes = code === UNKNOWN || RESOURCE_FAILURES.includes(code) || FUNCTION_FAILURES.includes(code)
  return passes ? 'busy' : 'failed'
}
