/** The connection ended before an answer came: the work may or may not have been done. */
export class ReplyLost extends Error {
  override name = 'ReplyLost'
}

/** `fetch` with every end of the connection as `ReplyLost`, whichever realm its own error comes from. */
export async function fetchOrLose(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    throw new ReplyLost(`no answer from ${url}`, { cause })
  }
}
