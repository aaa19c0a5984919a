import { causeForLog } from '../shared/log'

interface Settling<T> {
  /** False where there was nothing to settle after all. */
  settle: (document: T) => Promise<boolean>
  /** How the log calls a document that failed: by what it is and an id, never by what it holds. */
  name: (document: T) => Record<string, string>
}

/**
 * Settles one document after the other and gives how many were. One that fails is logged and stays as it is for the
 * next run: what is wrong with it is no reason for the others to wait.
 */
export async function settleEach<T>(documents: readonly T[], { settle, name }: Settling<T>): Promise<number> {
  let settled = 0
  for (const document of documents) {
    try {
      if (await settle(document)) settled += 1
    } catch (cause) {
      console.error(JSON.stringify({ ...name(document), cause: causeForLog(cause) }))
    }
  }
  return settled
}
