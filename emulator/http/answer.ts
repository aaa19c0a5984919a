/** By name; several values are sent as several headers. */
export type AnswerHeaders = Record<string, string | string[]>

/** What a route answers. `lost` means: the work was done, but the reply never arrives. */
export type Answer =
  | { kind: 'reply'; status: number; headers: AnswerHeaders; body: string | Buffer }
  | { kind: 'lost' }

export const JSON_TYPE = 'application/json; charset=utf-8'

export function jsonAnswer(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return jsonTextAnswer(JSON.stringify(value), status, headers)
}

/** For a value that is JSON text already, so that it is passed on as the function wrote it. */
export function jsonTextAnswer(text: string, status = 200, headers: Record<string, string> = {}): Answer {
  return { kind: 'reply', status, headers: { 'content-type': JSON_TYPE, ...headers }, body: text }
}

export function textAnswer(body: string | Buffer, contentType: string): Answer {
  return { kind: 'reply', status: 200, headers: { 'content-type': contentType }, body }
}

export const LOST_ANSWER: Answer = { kind: 'lost' }
