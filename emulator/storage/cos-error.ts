import type { Answer } from '../http/answer'

const STATUS = {
  SignatureDoesNotMatch: 403,
  AccessDenied: 403,
  NoSuchKey: 404,
  EntityTooLarge: 400,
  InvalidRange: 416,
  MalformedPOSTRequest: 400,
} as const

export type CosErrorCode = keyof typeof STATUS

/** COS's error body. All four elements are there: the SDK breaks on a body without one of them. */
export function cosError(code: CosErrorCode, message: string, requestId: string): Answer {
  const body = [
    "<?xml version='1.0' encoding='utf-8' ?>",
    '<Error>',
    `<Code>${code}</Code>`,
    `<Message>${message}</Message>`,
    `<RequestId>${requestId}</RequestId>`,
    `<TraceId>${requestId}</TraceId>`,
    '</Error>',
  ].join('\n')
  return { kind: 'reply', status: STATUS[code], headers: { 'content-type': 'application/xml' }, body }
}
