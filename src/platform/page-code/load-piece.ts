export interface PieceRules {
  /** Asks the network once; a second call asks anew. */
  fetchPiece: () => Promise<unknown>
  /** Resolves when it is worth trying again. */
  waitForRetry: () => Promise<void>
  /** For a piece that cannot be had although there is a network: it belongs to a build that was replaced. */
  startAnew: () => void
  isOnline: () => boolean
}

/**
 * Fetches a piece of the app, and instead of failing waits to be told to try again. A failure with a network
 * after such a wait means that the build is gone; then the app starts anew, which loses nothing that is kept.
 */
export async function loadPiece(rules: PieceRules): Promise<unknown> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await rules.fetchPiece()
    } catch (failure) {
      console.warn('a part of the app could not be fetched', String(failure))
      if (waits > 0 && rules.isOnline()) rules.startAnew()
      await rules.waitForRetry()
    }
  }
}
