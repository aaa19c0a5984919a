import type { History, Recorded } from './history'
import { readsOf, type Versions } from './versions'

/**
 * Why one transaction comes before another: `ww` wrote the version before, `wr` wrote what the other read, `rw` read
 * what the other wrote over, `time` had its commit answered before the other began.
 */
export interface Dependency {
  kind: 'ww' | 'wr' | 'rw' | 'time'
  from: Recorded
  to: Recorded
}

/** The dependencies between the committed transactions of a history. */
export function dependenciesOf(history: History, versions: Versions): Dependency[] {
  const committed = history.transactions.filter(({ outcome }) => outcome === 'committed')
  const all = [
    ...overwrites(versions),
    ...committed.flatMap((transaction) => readDependencies(transaction, versions)),
    ...committed.flatMap((from) =>
      committed.filter((to) => from.ended < to.began).map((to): Dependency => ({ kind: 'time', from, to })),
    ),
  ]
  return all.filter(
    ({ from, to }) => from !== to && from.outcome === 'committed' && to.outcome === 'committed',
  )
}

function overwrites({ order, writers }: Versions): Dependency[] {
  const found: Dependency[] = []
  for (const values of order.values()) {
    values.forEach((value, at) => {
      const from = writers.get(values[at - 1] ?? '')
      const to = writers.get(value)
      if (from !== undefined && to !== undefined) found.push({ kind: 'ww', from, to })
    })
  }
  return found
}

function readDependencies(reader: Recorded, { order, writers }: Versions): Dependency[] {
  const found: Dependency[] = []
  for (const { key, seen } of readsOf(reader)) {
    const source = writers.get(seen.at(-1) ?? '')
    if (source !== undefined) found.push({ kind: 'wr', from: source, to: reader })
    const successor = writers.get(order.get(key)?.[seen.length] ?? '')
    if (successor !== undefined) found.push({ kind: 'rw', from: reader, to: successor })
  }
  return found
}
