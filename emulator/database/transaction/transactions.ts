import { randomUUID } from 'node:crypto'
import { transactionMissing } from '../refusal'
import type { Store } from '../store/store'
import type { DuplicateKeyCode } from './duplicate-key'
import { Locks } from './locks'
import { Workspace } from './workspace'

/** https://docs.cloudbase.net/en/error-code/DATABASE_TRANSACTION_FAIL */
export const transactionLifeMs = 30_000

/**
 * Most that one transaction may write. MongoDB 4.0 kept a transaction in one 16 MB log entry, and larger ones fail
 * in the field with the code of a transaction that is gone.
 */
export const maximumTransactionBytes = 16 * 1024 * 1024

interface Transaction {
  id: string
  startedAt: number
  workspace: Workspace | undefined
}

interface TransactionsOptions {
  store: Store
  clock: () => number
  duplicateKeyCode: DuplicateKeyCode
}

/** The open transactions. Snapshot isolation; the first writer of a document wins, the other fails at once. */
export class Transactions {
  readonly locks = new Locks()
  private readonly open = new Map<string, Transaction>()

  constructor(private readonly options: TransactionsOptions) {}

  /** Opens a transaction; its snapshot is taken by its first operation. */
  start(): string {
    const id = randomUUID()
    this.open.set(id, { id, startedAt: this.options.clock(), workspace: undefined })
    return id
  }

  /** Runs one operation inside; any failure ends the transaction, as MongoDB does. */
  run<Answer>(id: string, operation: (workspace: Workspace) => Answer): Answer {
    const transaction = this.find(id)
    transaction.workspace ??= this.createWorkspace(id)
    try {
      const answer = operation(transaction.workspace)
      if (transaction.workspace.pendingBytes > maximumTransactionBytes) throw transactionMissing()
      return answer
    } catch (error) {
      this.end(id)
      throw error
    }
  }

  /** What an open transaction sees: every commit up to this one. `undefined` before its first operation. */
  snapshotOf(id: string): number | undefined {
    return this.open.get(id)?.workspace?.snapshot
  }

  /** Makes everything written inside visible at once. */
  commit(id: string): void {
    const { workspace } = this.find(id)
    const writes = workspace === undefined ? [] : [...workspace.pendingWrites]
    if (writes.length > 0) this.options.store.commit(writes)
    this.end(id)
  }

  /** Drops everything written inside. */
  abort(id: string): void {
    this.find(id)
    this.end(id)
  }

  /** Ends the transactions that have lived longer than allowed. */
  expireOverdue(): void {
    const now = this.options.clock()
    for (const { id, startedAt } of this.open.values()) if (now - startedAt > transactionLifeMs) this.end(id)
  }

  /** Drops every open transaction. */
  abortAll(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }

  private find(id: string): Transaction {
    this.expireOverdue()
    const transaction = this.open.get(id)
    if (transaction === undefined) throw transactionMissing()
    return transaction
  }

  private createWorkspace(id: string): Workspace {
    const { store, duplicateKeyCode } = this.options
    return new Workspace({
      store,
      locks: this.locks,
      duplicateKeyCode,
      snapshot: store.openSnapshot(id),
      owner: id,
    })
  }

  private end(id: string): void {
    this.open.delete(id)
    this.locks.releaseAll(id)
    this.options.store.closeSnapshot(id)
  }
}
