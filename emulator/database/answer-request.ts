import { performance } from 'node:perf_hooks'
import { aggregateDocuments } from './operations/aggregate-documents'
import { calculateDocument } from './operations/calculate-document'
import { getDocument } from './operations/get-document'
import { insertDocument } from './operations/insert-document'
import { modifyAndReturnDocument } from './operations/modify-and-return-document'
import { modifyDocument } from './operations/modify-document'
import type { Operation } from './operations/operation'
import { removeDocument } from './operations/remove-document'
import { invalidParameter, Refusal, requestFailed } from './refusal'
import type { Store } from './store/store'
import type { DuplicateKeyCode } from './transaction/duplicate-key'
import type { Transactions } from './transaction/transactions'
import { Blocked, Workspace } from './transaction/workspace'
import { type Body, requiredText } from './wire/read-body'

/** What answering needs. */
export interface Engine {
  store: Store
  transactions: Transactions
  clock: () => number
  duplicateKeyCode: DuplicateKeyCode
}

const operations: Record<string, Operation> = {
  'database.aggregateDocuments': aggregateDocuments,
  'database.calculateDocument': calculateDocument,
  'database.getDocument': getDocument,
  'database.insertDocument': insertDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
}

/**
 * Answers one request from memory, or throws a refusal. Everything happens within one turn, so that finding and
 * changing cannot be interleaved; only a plain write on a document that a transaction is writing waits.
 */
export async function answerRequest(engine: Engine, body: Body): Promise<Record<string, unknown>> {
  const { store, transactions } = engine
  transactions.expireOverdue()
  switch (body.action) {
    case 'database.addCollection':
      store.createCollection(requiredText(body, 'collectionName'))
      return {}
    case 'database.startTransaction':
      return { transactionId: transactions.start() }
    case 'database.commitTransaction':
      transactions.commit(requiredText(body, 'transactionId'))
      return {}
    case 'database.abortTransaction':
      transactions.abort(requiredText(body, 'transactionId'))
      return {}
  }
  const operation = operations[String(body.action)]
  if (operation === undefined) throw invalidParameter(`unknown action ${String(body.action)}`)
  if (isInsideTransaction(body)) {
    const now = engine.clock()
    return transactions.run(requiredText(body, 'transactionId'), (workspace) =>
      operation({ workspace, now }, body),
    )
  }
  return runWhenUnlocked(engine, operation, body)
}

/**
 * The commit that a request which starts a transaction, or goes on inside one, saw at the latest: none, or its
 * snapshot. `undefined` for any other.
 */
export function snapshotSeenBy({ transactions }: Engine, body: Body): number | undefined {
  if (body.action === 'database.startTransaction') return 0
  return isInsideTransaction(body) ? transactions.snapshotOf(String(body.transactionId)) : undefined
}

/** `where.update`, `where.remove`, `count` and `aggregate` run outside, whatever the application meant. */
function isInsideTransaction(body: Body): boolean {
  if (body.transactionId === undefined || body.transactionId === '') return false
  if (body.action === 'database.modifyDocument' || body.action === 'database.removeDocument') {
    return body.queryType === 'DOC'
  }
  return body.action !== 'database.calculateDocument' && body.action !== 'database.aggregateDocuments'
}

/** Longest wait for a lock, and how often a waiter looks at the clock for transactions that outlived their time. */
const lockWaitMs = 30_000
const lockPollMs = 50

async function runWhenUnlocked(
  engine: Engine,
  operation: Operation,
  body: Body,
): Promise<Record<string, unknown>> {
  const startedAt = performance.now()
  for (;;) {
    try {
      return runAtOnce(engine, operation, body)
    } catch (error) {
      if (!(error instanceof Blocked)) throw error
      if (performance.now() - startedAt > lockWaitMs) {
        throw requestFailed(
          `the write waited longer than ${lockWaitMs} ms for a document locked by a transaction`,
        )
      }
    }
    await engine.transactions.locks.nextRelease(lockPollMs)
    engine.transactions.expireOverdue()
  }
}

function runAtOnce(engine: Engine, operation: Operation, body: Body): Record<string, unknown> {
  const { store, transactions, duplicateKeyCode } = engine
  const workspace = new Workspace({
    store,
    locks: transactions.locks,
    duplicateKeyCode,
    snapshot: store.newestCommit,
  })
  const commit = () => {
    const writes = [...workspace.pendingWrites]
    if (writes.length > 0) store.commit(writes)
  }
  try {
    const answer = operation({ workspace, now: engine.clock() }, body)
    commit()
    return answer
  } catch (error) {
    // A write of many documents is not atomic outside a transaction: what came before the refused one stays.
    if (error instanceof Refusal) commit()
    throw error
  }
}
