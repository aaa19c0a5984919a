/** Codes the database answers with; https://docs.cloudbase.net/en/error-code/basic lists the service's. */
export type RefusalCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'SYS_ERR'

const contact = 'Please check your request, but if the problem persists, contact us.'

/** An answer other than success. Thrown inside the database only; `handle` turns it into `{code, message}`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
  }
}

/** The request itself is malformed or not allowed. */
export function invalidParameter(reason: string): Refusal {
  return new Refusal('INVALID_PARAM', `[InvalidParameter] ${reason}`)
}

/** The database could not do what a well-formed request asked. */
export function requestFailed(reason: string): Refusal {
  return new Refusal('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`)
}

/** Whatever stopped an evaluation, as a refusal. */
export function evaluationFailure(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return requestFailed(error instanceof Error ? error.message : String(error))
}

/** A write the engine refused, in the service's wording. */
export function writeFailed(reason: string): Refusal {
  return requestFailed(`multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`)
}

/** Collections are never created by a first write. */
export function collectionMissing(name: string): Refusal {
  return new Refusal(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${contact}`,
  )
}

/** `createCollection` of one that exists. */
export function collectionExists(): Refusal {
  return new Refusal(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${contact}`,
  )
}

/** Another transaction holds or has changed what this one writes. The only code `runTransaction` retries. */
export function transactionConflict(): Refusal {
  return new Refusal(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contact}`,
  )
}

/** https://docs.cloudbase.net/en/error-code/DATABASE_TRANSACTION_FAIL */
export function transactionMissing(): Refusal {
  return new Refusal(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${contact}`,
  )
}
