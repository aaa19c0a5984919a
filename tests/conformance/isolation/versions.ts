import type { History, Recorded } from './history'

/** Who wrote which value, and in which order the values of a list came to be. */
export interface Versions {
  /** By value, whatever became of the transaction. */
  writers: ReadonlyMap<string, Recorded>
  /** By key, in the order of the list. */
  order: ReadonlyMap<string, string[]>
}

/** A read of another's state: what was seen without the own values at its end. */
export interface ForeignRead {
  key: string
  seen: string[]
  /** What this transaction itself had appended before and must find at the end. */
  own: string[]
  /** What stands where the own values should. */
  tail: string[]
}

export function versionsOf({ transactions, final }: History): Versions {
  const writers = new Map<string, Recorded>()
  for (const transaction of transactions) {
    for (const operation of transaction.operations) {
      if (operation.kind === 'append') writers.set(operation.value, transaction)
    }
  }
  return { writers, order: new Map(Object.entries(final)) }
}

/** The reads of a transaction, each apart from the own appends that came before it. */
export function readsOf({ operations }: Recorded): ForeignRead[] {
  const appended = new Map<string, string[]>()
  const reads: ForeignRead[] = []
  for (const operation of operations) {
    const own = appended.get(operation.key) ?? []
    if (operation.kind === 'append') appended.set(operation.key, [...own, operation.value])
    else {
      const border = Math.max(0, operation.seen.length - own.length)
      reads.push({
        key: operation.key,
        seen: operation.seen.slice(0, border),
        own,
        tail: operation.seen.slice(border),
      })
    }
  }
  return reads
}

/** The values a transaction appended to each key, in its order. */
export function appendsOf({ operations }: Recorded): Map<string, string[]> {
  const appends = new Map<string, string[]>()
  for (const operation of operations) {
    if (operation.kind !== 'append') continue
    appends.set(operation.key, [...(appends.get(operation.key) ?? []), operation.value])
  }
  return appends
}
