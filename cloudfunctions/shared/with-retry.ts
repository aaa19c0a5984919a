import { isUncertain } from './database-errors'

const MOST_TRIES = 4

/**
 * Sends a database request again when its answer got lost. Only for reads and for conditional writes whose
 * repetition cannot do more than the first: the condition no longer holds once the first one landed.
 */
export async function withRetry<T>(request: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request()
    } catch (cause) {
      if (!isUncertain(cause) || attempt >= MOST_TRIES) throw cause
    }
  }
}
