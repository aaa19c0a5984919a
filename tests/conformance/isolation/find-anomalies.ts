import type { History, Recorded } from './history'
import { appendsOf, readsOf, type Versions } from './versions'

/**
 * Anomalies that need no graph, by Adya's names: lost updates, aborted and intermediate reads (G1a, G1b), reads
 * that do not repeat, and reads that do not show the own writes.
 */
export function findAnomalies(history: History, versions: Versions): string[] {
  const committed = history.transactions.filter(({ outcome }) => outcome === 'committed')
  return [
    ...strangeOrders(versions),
    ...committed.flatMap((transaction) => [
      ...lostAppends(transaction, versions),
      ...dirtyReads(transaction, versions),
      ...changingReads(transaction),
      ...forgottenOwnWrites(transaction),
    ]),
    ...lostUpdates(committed),
  ]
}

function strangeOrders({ order, writers }: Versions): string[] {
  const findings: string[] = []
  for (const [key, values] of order) {
    if (new Set(values).size < values.length) findings.push(`${key} holds a value twice: ${values.join(' ')}`)
    for (const value of values) {
      const writer = writers.get(value)
      if (writer?.outcome === 'committed') continue
      findings.push(`dirty write: ${key} keeps ${value}, which ${writer?.id ?? 'nobody'} did not commit`)
    }
  }
  return findings
}

function lostAppends(transaction: Recorded, { order }: Versions): string[] {
  const findings: string[] = []
  for (const [key, values] of appendsOf(transaction)) {
    for (const value of values) {
      if (order.get(key)?.includes(value)) continue
      findings.push(`lost update: ${transaction.id} committed ${value} and ${key} does not hold it`)
    }
  }
  return findings
}

function dirtyReads(transaction: Recorded, versions: Versions): string[] {
  const findings: string[] = []
  for (const { key, seen } of readsOf(transaction)) {
    const order = versions.order.get(key) ?? []
    const read = `${transaction.id} read ${key} as [${seen.join(' ')}]`
    for (const value of seen) {
      const writer = versions.writers.get(value)
      if (writer?.outcome !== 'committed') {
        findings.push(`G1a, dirty read: ${read}; ${value} was not committed`)
      }
    }
    if (seen.some((value, at) => order[at] !== value)) {
      findings.push(`${read}, which never was: it became [${order.join(' ')}]`)
    }
    const last = seen.at(-1)
    const writer = last === undefined ? undefined : versions.writers.get(last)
    const written = writer === undefined ? [] : (appendsOf(writer).get(key) ?? [])
    if (last !== undefined && written.length > 0 && written.at(-1) !== last) {
      findings.push(`G1b, intermediate read: ${read}; ${writer?.id} then appended ${written.at(-1)}`)
    }
  }
  return findings
}

function changingReads(transaction: Recorded): string[] {
  const first = new Map<string, string>()
  const findings: string[] = []
  for (const { key, seen } of readsOf(transaction)) {
    const text = seen.join(' ')
    const before = first.get(key) ?? text
    first.set(key, before)
    if (before !== text) {
      findings.push(`non-repeatable read: ${transaction.id} read ${key} as [${before}], then as [${text}]`)
    }
  }
  return findings
}

function forgottenOwnWrites(transaction: Recorded): string[] {
  return readsOf(transaction)
    .filter(({ own, tail }) => own.join(' ') !== tail.join(' '))
    .map(
      ({ key, own, tail }) =>
        `own writes: ${transaction.id} appended [${own.join(' ')}] to ${key} and read [${tail.join(' ')}]`,
    )
}

/** Two that read one version of a key and both wrote the key: one of them wrote over what it had not seen. */
function lostUpdates(committed: Recorded[]): string[] {
  const findings: string[] = []
  const updates = new Map<string, string>()
  for (const transaction of committed) {
    for (const [key, version] of versionsUpdated(transaction)) {
      const other = updates.get(`${key} ${version}`)
      updates.set(`${key} ${version}`, transaction.id)
      if (other === undefined) continue
      findings.push(`lost update: ${other} and ${transaction.id} both changed ${key} from [${version}]`)
    }
  }
  return findings
}

function versionsUpdated(transaction: Recorded): Map<string, string> {
  const appends = appendsOf(transaction)
  const updated = new Map<string, string>()
  for (const { key, seen } of readsOf(transaction)) if (appends.has(key)) updated.set(key, seen.join(' '))
  return updated
}
