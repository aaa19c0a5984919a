import type { EnvelopeError } from '@contract/envelope'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failed, type Loadable, loading, ready, stale } from '@/components/async-content/loadable'
import type { Outcome } from '../call/outcome'
import { readStored, type StorageKey, writeStored } from '../storage'

interface Saved<T> {
  at: number
  data: T
}

function savedKey<T>(name: string): StorageKey<Saved<T>> {
  return {
    name: `query:${name}`,
    parse: (stored) =>
      typeof stored === 'object' && stored !== null && 'at' in stored ? (stored as Saved<T>) : undefined,
  }
}

const failureOf = (error: EnvelopeError) => ({
  message: error.message,
  offline: error.code === 'OFFLINE',
  ...(error.requestId === undefined || error.requestId === '' ? {} : { requestId: error.requestId }),
})

/** What to show after an answer: fresh data, else what the phone kept with its time, else the failure. */
function settle<T>(outcome: Outcome<T>, key: StorageKey<Saved<T>>): Loadable<T> {
  if (outcome.ok) {
    writeStored(key, { at: Date.now(), data: outcome.data })
    return ready(outcome.data)
  }
  const saved = readStored(key)
  const isAway = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL'].includes(outcome.error.code)
  return saved !== undefined && isAway
    ? stale(saved.data, saved.at, outcome.error.code === 'OFFLINE')
    : failed(failureOf(outcome.error))
}

/** The last answer that the phone kept under `name`, to make room for what will likely come. */
export function lastAnswer<T>(name: string): T | undefined {
  return readStored(savedKey<T>(name))?.data
}

/**
 * Loads data for a page: when it opens, when it is shown again, and on `reload`. The last answer stays on the
 * phone under `name` and is shown with its time when the network or the service is away.
 */
export function useQuery<T>(name: string, load: () => Promise<Outcome<T>>) {
  const [state, setState] = useState<Loadable<T>>(loading)
  const latest = useRef(0)
  const loader = useRef(load)
  loader.current = load

  const fetchNow = useCallback(async () => {
    latest.current += 1
    const turn = latest.current
    const outcome = await loader.current()
    if (turn === latest.current) setState(settle(outcome, savedKey<T>(name)))
  }, [name])

  const reload = useCallback(() => {
    setState((current) => (current.status === 'failed' ? loading : current))
    void fetchNow()
  }, [fetchNow])

  useEffect(() => {
    void fetchNow()
    return () => {
      latest.current += 1
    }
  }, [fetchNow])

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void fetchNow()
    shownBefore.current = true
  })

  /** Shows an answer that an action brought, without asking again. */
  const show = useCallback(
    (data: T) => {
      latest.current += 1
      setState(settle({ ok: true, data }, savedKey<T>(name)))
    },
    [name],
  )

  return { state, reload, show }
}
