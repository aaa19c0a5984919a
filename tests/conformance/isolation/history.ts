/** One thing a transaction did. Every appended value is unique in its history, so it tells who wrote it. */
export type Operation =
  | { kind: 'read'; key: string; seen: string[] }
  | { kind: 'append'; key: string; value: string }

/**
 * What one transaction did, or one plain request outside of any. `began` and `ended` are places in the order of
 * all requests and answers of the history.
 */
export interface Recorded {
  id: string
  outcome: 'committed' | 'aborted'
  operations: Operation[]
  began: number
  ended: number
}

/** Transactions on a few lists, and what the lists held after all of them. */
export interface History {
  transactions: Recorded[]
  final: Record<string, string[]>
}
