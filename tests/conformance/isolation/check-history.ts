import { dependenciesOf } from './dependencies'
import { findAnomalies } from './find-anomalies'
import { findForbiddenCycle, hasWriteSkew } from './find-cycles'
import type { History } from './history'
import { versionsOf } from './versions'

/** What is wrong with a history under snapshot isolation, and whether it shows the skew that is allowed. */
export interface Verdict {
  violations: string[]
  hasWriteSkew: boolean
}

/**
 * Judges a history against snapshot isolation whose snapshots are as new as everything answered before. Sound: it
 * reports only what no snapshot-isolated database could have done. It knows no predicates beyond the keys read.
 */
export function checkHistory(history: History): Verdict {
  const versions = versionsOf(history)
  const dependencies = dependenciesOf(history, versions)
  const cycle = findForbiddenCycle(dependencies)
  return {
    violations: [
      ...findAnomalies(history, versions),
      ...(cycle === undefined ? [] : [`forbidden cycle: ${cycle}`]),
    ],
    hasWriteSkew: hasWriteSkew(dependencies),
  }
}
