import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import type { EnvelopeError } from '@contract/envelope'
import { useCallback, useRef, useState } from 'react'
import { isUnsettled, type Outcome } from '../call/outcome'
import { callOrKeep } from '../outbox'
import { randomId } from '../random-id'

/**
 * Sends one action at a time. A second tap while one is under way sends nothing. After a lost or busy answer
 * the same input goes out under the same request id, so that nothing happens twice. What may be sent later
 * (`platform/outbox/waiting-rules`) is kept when it does not get through: the outcome then carries `waiting`,
 * and there is no error to show.
 */
export function useAction<N extends ActionName>(action: N) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<EnvelopeError | undefined>(undefined)
  const running = useRef(false)
  const pending = useRef<{ input: string; requestId: string } | undefined>(undefined)

  const run = useCallback(
    async (input: InputOf<N>): Promise<Outcome<OutputOf<N>> | undefined> => {
      if (running.current) return undefined
      running.current = true
      setBusy(true)
      setError(undefined)
      const text = JSON.stringify(input)
      const requestId = pending.current?.input === text ? pending.current.requestId : await randomId()
      pending.current = { input: text, requestId }
      const outcome = await callOrKeep(action, input, requestId)
      const isDone = outcome.ok || outcome.waiting !== undefined
      if (isDone || !isUnsettled(outcome.error)) pending.current = undefined
      setError(isDone ? undefined : outcome.error)
      setBusy(false)
      running.current = false
      return outcome
    },
    [action],
  )

  return { run, busy, error, clearError: () => setError(undefined) }
}
