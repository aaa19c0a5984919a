import { EJSON } from 'bson'
import { Refusal } from '../refusal'

/** Which code a second document under one key gets: the documentation's or the one field reports show. */
export type DuplicateKeyCode = 'DATABASE_DUPLICATE_WRITE' | 'DATABASE_REQUEST_FAILED'

/**
 * A second document under one `_id` or one combination of a unique index. The documentation names
 * `DATABASE_DUPLICATE_WRITE` (https://docs.cloudbase.net/en/error-code/DATABASE_DUPLICATE_WRITE), field reports
 * `DATABASE_REQUEST_FAILED`; both carry MongoDB's E11000 text.
 */
export function duplicateKey(
  code: DuplicateKeyCode,
  place: { collection: string; index: string; values: unknown[] },
): Refusal {
  const values = place.values
    .map((value) => `: ${EJSON.stringify(value ?? null, { relaxed: true })}`)
    .join(', ')
  const reason = `E11000 duplicate key error collection: emulator.${place.collection} index: ${place.index} dup key: { ${values} }`
  return new Refusal(
    code,
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
  )
}
