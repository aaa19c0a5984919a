/** Hands one SDK body to the database, over HTTP or not, and gives its answer. */
export type Send = (body: Record<string, unknown>) => Promise<Record<string, unknown>>

/** An answer other than success. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code} ${message}`)
  }
}

/** Sends a body and gives its answer, or rejects with `Refused`. */
export async function request(send: Send, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = await send(body)
  if ('code' in answer) throw new Refused(String(answer.code), String(answer.message))
  return answer
}

/** Documents of an answer to `database.getDocument`. */
export function documentsOf(answer: Record<string, unknown>): Record<string, unknown>[] {
  const { list } = answer.data as { list: string[] }
  return list.map((text) => JSON.parse(text) as Record<string, unknown>)
}

/** `Send` by HTTP to the SDK's endpoint of an emulator. */
export function sendTo(url: string): Send {
  return async (body) => {
    const response = await fetch(`${url}/admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Record<string, unknown>
  }
}
