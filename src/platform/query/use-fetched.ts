import type { EnvelopeError } from '@contract/envelope'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failed, type Loadable, loading, ready, stale } from '@/components/async-content/loadable'
import type { Outcome } from '../call/outcome'

/** An answer and when it came, epoch ms. */
export interface Fetched<T> {
  at: number
  data: T
}

/** Keeps the last answer on the phone; without one it lives as long as the page. */
export interface AnswerKeeper<T> {
  read: () => Fetched<T> | undefined
  write: (fetched: Fetched<T>) => void
  forget: () => void
}

export interface FetchRules<T> {
  /** Another key is another question: what was shown before is gone. */
  key: string
  load: () => Promise<Outcome<T>>
  keeper?: AnswerKeeper<T>
}

/** Failures that say nothing about the data: what was fetched before is still good to read. */
const away: readonly EnvelopeError['code'][] = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL']

/** What to show after an answer: fresh data, else what was fetched before with its time, else the failure. */
export function settle<T>(outcome: Outcome<T>, before: Fetched<T> | undefined): Loadable<T> {
  if (outcome.ok) return ready(outcome.data)
  const { code, message, requestId } = outcome.error
  const offline = code === 'OFFLINE'
  if (before !== undefined && away.includes(code)) return stale(before.data, before.at, offline)
  return failed({ message, offline, ...(requestId === undefined || requestId === '' ? {} : { requestId }) })
}

/**
 * What to fall back on from now on. Who was refused may not see it any more, also not after a later failure; with any
 * other answer that is no data, what came before stays.
 */
export function remembered<T>(
  outcome: Outcome<T>,
  before: Fetched<T> | undefined,
  now: number,
): Fetched<T> | undefined {
  if (outcome.ok) return { at: now, data: outcome.data }
  return outcome.error.code === 'FORBIDDEN' ? undefined : before
}

/**
 * Loads data for a page: when it opens, when it is shown again, and on `reload`. An answer that was overtaken by
 * a newer one is dropped. `refused` tells that the function refused the caller.
 */
export function useFetched<T>({ key, load, keeper }: FetchRules<T>) {
  const [state, setState] = useState<Loadable<T>>(loading)
  const [refused, setRefused] = useState(false)
  const fetched = useRef<Fetched<T> | undefined>(undefined)
  const latest = useRef(0)
  const rules = useRef({ load, keeper })
  rules.current = { load, keeper }

  const accept = useCallback((outcome: Outcome<T>) => {
    const { keeper: kept } = rules.current
    const isRefused = !outcome.ok && outcome.error.code === 'FORBIDDEN'
    const last = remembered(outcome, fetched.current ?? kept?.read(), Date.now())
    fetched.current = last
    if (outcome.ok && last !== undefined) kept?.write(last)
    if (isRefused) kept?.forget()
    setState(settle(outcome, last))
    setRefused(isRefused)
  }, [])

  const fetchNow = useCallback(async () => {
    latest.current += 1
    const turn = latest.current
    const outcome = await rules.current.load()
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

  const reload = useCallback(() => {
    setState((current) => (current.status === 'failed' ? loading : current))
    void fetchNow()
  }, [fetchNow])

  /** Shows an answer that an action brought, without asking again. */
  const show = useCallback(
    (data: T) => {
      latest.current += 1
      accept({ ok: true, data })
    },
    [accept],
  )

  return { state, refused, reload, show }
}
