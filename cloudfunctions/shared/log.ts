import { createHash } from 'node:crypto'

export interface CallRecord {
  requestId: string
  action: string
  subject: string | null
  code: string
  ms: number
  cause?: unknown
}

/** Phone numbers, also in groups; the numbers of lines and columns are shorter. */
const LONG_NUMBER = /\+?\d[\d -]{5,}\d/gu
const SUBJECT = /\b(wx|web):[\w-]+/gu

/** What was thrown, with where; without phone numbers and subjects, which a message of the database may quote. */
export function causeForLog(cause: unknown): string {
  const text =
    cause instanceof Error
      ? `${cause.name}: ${cause.message}\n${cause.stack ?? ''}`
      : (JSON.stringify(cause) ?? String(cause))
  return text.replace(SUBJECT, '$1:…').replace(LONG_NUMBER, '…')
}

/** A subject as it may stand in a log: recognisable again, not readable. */
function anonymous(subject: string | null): string | null {
  return subject === null ? null : createHash('sha256').update(subject).digest('hex').slice(0, 12)
}

/** Writes one line per call: never input, phone numbers or openids. */
export function logCall(record: CallRecord): void {
  const line = {
    ...record,
    subject: anonymous(record.subject),
    cause: record.cause === undefined ? undefined : causeForLog(record.cause),
  }
  const write = record.code === 'INTERNAL' ? console.error : console.log
  write(JSON.stringify(line))
}
