import type { EnvelopeError } from '@contract/envelope'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failed, type Loadable, loading, ready, stale } from '@/components/async-content/loadable'
import type { Outcome } from '@/platform/call/outcome'

interface Fetched<T> {
  at: number
  data: T
}

const away: readonly EnvelopeError['code'][] = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL']

function settle<T>(outcome: Outcome<T>, before: Fetched<T> | undefined): Loadable<T> {
  if (outcome.ok) return ready(outcome.data)
  const { code, message, requestId } = outcome.error
  const offline = code === 'OFFLINE'
  if (before !== undefined && away.includes(code)) return stale(before.data, before.at, offline)
  return failed({ message, offline, ...(requestId === undefined || requestId === '' ? {} : { requestId }) })
}

/**
 * Loads what staff see: when the page opens, when it is shown again, and on `reload`. Unlike a visitor's own
 * records it is never kept on the device, because it names people and their phones. `refused` tells that the
 * function refused the caller.
 */
export function useStaffQuery<T>(load: () => Promise<Outcome<T>>, key = '') {
  const [state, setState] = useState<Loadable<T>>(loading)
  const [refused, setRefused] = useState(false)
  const fetched = useRef<Fetched<T> | undefined>(undefined)
  const latest = useRef(0)
  const loader = useRef(load)
  loader.current = load

  const accept = useCallback((outcome: Outcome<T>) => {
    setState(settle(outcome, fetched.current))
    setRefused(!outcome.ok && outcome.error.code === 'FORBIDDEN')
    if (outcome.ok) fetched.current = { at: Date.now(), data: outcome.data }
  }, [])

  const fetchNow = useCallback(async () => {
    latest.current += 1
    const turn = latest.current
    const outcome = await loader.current()
    if (turn === latest.current) accept(outcome)
  }, [accept])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another question
  useEffect(() => {
    fetched.current = undefined
    setState(loading)
    void fetchNow()
    return () => {
      latest.current += 1
    }
  }, [fetchNow, key])

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void fetchNow()
    shownBefore.current = true
  })

  return {
    state,
    refused,
    reload: () => {
      setState((current) => (current.status === 'failed' ? loading : current))
      void fetchNow()
    },
    /** Shows an answer that an action brought, without asking again. */
    show: (data: T) => {
      latest.current += 1
      accept({ ok: true, data })
    },
  }
}
