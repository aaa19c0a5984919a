const TIMEOUT_MS = 5_000

/**
 * Tells the staff's group robot one line of text. False when it was not accepted; without an address
 * configured nothing is sent and true is given. The address is a secret and comes from the environment.
 * https://developer.work.weixin.qq.com/document/path/91770
 */
export async function tellStaffGroup(line: string): Promise<boolean> {
  const address = process.env.STAFF_WEBHOOK_URL
  if (!address) return true
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content: line } }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = (await response.json()) as { errcode?: number }
    return answer.errcode === 0
  } catch (cause) {
    // The message may quote the address, which is a secret.
    console.error(
      JSON.stringify({ webhook: 'failed', cause: cause instanceof Error ? cause.name : 'unknown' }),
    )
    return false
  }
}
