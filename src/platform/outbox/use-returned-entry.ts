import { useState } from 'react'
import { dismissEntry, outboxEntry } from './index'
import type { OutboxEntry } from './outbox-entry'

/**
 * A kept request that came back, for the form that corrects it: what was written, and how to take it out of the
 * outbox once it lives on elsewhere. Nothing while it still waits, because it may yet be sent as it is.
 */
export function useReturnedEntry(requestId: string | undefined): {
  input: OutboxEntry['input'] | undefined
  takeOut: () => void
} {
  const [entry] = useState(() => {
    const found = requestId === undefined ? undefined : outboxEntry(requestId)
    return found === undefined || found.state.kind === 'waiting' ? undefined : found
  })
  return {
    input: entry?.input,
    takeOut: () => {
      if (entry !== undefined) dismissEntry(entry.requestId)
    },
  }
}
