import { useState } from 'react'
import { dismissEntry, outboxEntry } from './index'
import type { OutboxEntry } from './outbox-entry'
import type { WaitingAction } from './waiting-rules'

/** What somebody wrote into a request that came back. */
export interface ReturnedEntry {
  /** The input of the request that came back, if it was one of this action. */
  inputOf: (action: WaitingAction) => OutboxEntry['input'] | undefined
  /** Takes it out of the outbox, once what it asked lives on elsewhere. */
  takeOut: (action: WaitingAction) => void
}

/**
 * A kept request that came back, for the form that corrects it. Nothing while it still waits, because it may yet
 * be sent as it is.
 */
export function useReturnedEntry(requestId: string | undefined): ReturnedEntry {
  const [entry, setEntry] = useState(() => {
    const found = requestId === undefined ? undefined : outboxEntry(requestId)
    return found === undefined || found.state.kind === 'waiting' ? undefined : found
  })
  return {
    inputOf: (action) => (entry?.action === action ? entry.input : undefined),
    takeOut: (action) => {
      if (entry?.action !== action) return
      dismissEntry(entry.requestId)
      setEntry(undefined)
    },
  }
}
