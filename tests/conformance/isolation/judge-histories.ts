import { inBatches } from '../../harness/in-batches'
import { checkHistory } from './check-history'
import type { Send } from './document-requests'
import { recordHistory, type Shape } from './record-history'

/** What many histories came to. */
export interface Judgement {
  histories: number
  committed: number
  aborted: number
  /** Histories that show write skew, which snapshot isolation allows and must therefore be seen. */
  withWriteSkew: number
  /** With the seed of its history before each. */
  violations: string[]
}

/** Small enough that a cycle is likely and a finding can be read. */
const shape: Shape = { clients: 4, transactions: 3, operations: 4, keys: 3 }

const AT_ONCE = 32

/** Records and judges histories, several at once so that they share flushes. */
export async function judgeHistories(send: Send, histories: number, firstSeed: number): Promise<Judgement> {
  const judgement: Judgement = { histories, committed: 0, aborted: 0, withWriteSkew: 0, violations: [] }
  const seeds = Array.from({ length: histories }, (_, at) => firstSeed + at)
  await inBatches(
    seeds,
    async (seed) => {
      const history = await recordHistory(send, shape, seed)
      const verdict = checkHistory(history)
      for (const { outcome } of history.transactions) judgement[outcome] += 1
      if (verdict.hasWriteSkew) judgement.withWriteSkew += 1
      judgement.violations.push(...verdict.violations.map((violation) => `seed ${seed}: ${violation}`))
    },
    AT_ONCE,
  )
  return judgement
}
