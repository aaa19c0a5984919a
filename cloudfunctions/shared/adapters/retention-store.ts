import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/**
 * Removes a district's documents made before `moment`, with `keptFromChange` those that did not change since, or with
 * `keptWhileOpen` those that ended and did not change since; gives how many.
 */
export async function removeOlderThan(
  { name, keptWhileOpen, keptFromChange }: { name: string; keptWhileOpen?: true; keptFromChange?: true },
  district: string,
  moment: number,
): Promise<number> {
  const before = theDatabase().command.lt(moment)
  const age = keptWhileOpen || keptFromChange ? { updatedAt: before } : { createdAt: before }
  const old = keptWhileOpen ? { ...age, open: false } : age
  const { deleted } = await withRetry(() =>
    theDatabase()
      .collection(name)
      .where({ district, ...old })
      .remove(),
  )
  return typeof deleted === 'number' ? deleted : 0
}
