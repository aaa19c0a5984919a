import { create } from 'zustand'

/** A piece of the app that could not be fetched, and how to go on. */
interface MissingPiece {
  retry: () => void
  /** The page is left alone; whatever asked for the piece waits for ever. */
  abandon: () => void
}

const useMissingStore = create<{ pieces: readonly MissingPiece[] }>(() => ({ pieces: [] }))

/** Waits until somebody, or the network, says to try again. Never answers where the page is left alone. */
export function waitForRetry(): Promise<void> {
  return new Promise((tryAgain) => {
    const remove = () =>
      useMissingStore.setState(({ pieces }) => ({ pieces: pieces.filter((one) => one !== piece) }))
    const piece: MissingPiece = {
      retry: () => {
        remove()
        tryAgain()
      },
      abandon: remove,
    }
    useMissingStore.setState(({ pieces }) => ({ pieces: [...pieces, piece] }))
  })
}

/** Whether the page that was asked for is not on this device and could not be fetched. */
export function usePageIsMissing(): boolean {
  return useMissingStore(({ pieces }) => pieces.length > 0)
}

/** Asks for the missing page again. */
export function retryPage(): void {
  for (const piece of useMissingStore.getState().pieces) piece.retry()
}

/** Gives up the missing page; the one before it is still there. */
export function abandonPage(): void {
  for (const piece of useMissingStore.getState().pieces) piece.abandon()
}
