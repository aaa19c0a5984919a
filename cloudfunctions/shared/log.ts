import { createHash } from 'node:crypto'

export interface CallRecord {
  requestId: string
  action: string
  subject: string | null
  code: string
  ms: number
  cause?: unknown
}

const describe = (cause: unknown) =>
  cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ''}` : cause

/** A subject as it may stand in a log: recognisable again, not readable. */
function anonymous(subject: string | null): string | null {
  return subject === null ? null : createHash('sha256').update(subject).digest('hex').slice(0, 12)
}

/** Writes one line per call: never input, phone numbers or openids. */
export function logCall(record: CallRecord): void {
  const line = { ...record, subject: anonymous(record.subject), cause: describe(record.cause) }
  const write = record.code === 'INTERNAL' ? console.error : console.log
  write(JSON.stringify(line))
}
