import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/**
 * Removes a district's documents made before `moment`, or with `keptWhileOpen` those that ended and did not
 * change since; gives how many.
 */
export async function removeOlderThan(
  { name, keptWhileOpen }: { name: string; keptWhileOpen?: true },
  district: string,
  moment: number,
): Promise<number> {
  const before = theDatabase().command.lt(moment)
  const old = keptWhileOpen ? { open: false, updatedAt: before } : { createdAt: before }
  const { deleted } = await withRetry(() =>
    theDatabase()
      .collection(name)
      .where({ district, ...old })
      .remove(),
  )
  return typeof deleted === 'number' ? deleted : 0
}
