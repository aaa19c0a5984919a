import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { readStored, type StorageKey, writeStored } from '../storage'

type Moments = Readonly<Record<string, number>>

/** What was asked before on this phone. */
export interface PromptPast {
  /** Something was asked in this visit. */
  isAsked: boolean
  /** When a template was last refused, by our name of it, epoch ms. */
  refusedAt: Moments
}

/** A visit begins when the app starts and ends when it was out of sight for so long. */
const AWAY_ENDS_VISIT_MS = 30 * 60_000

const refusalsKey: StorageKey<Moments> = {
  name: 'subscribe-refusals',
  parse: (stored) =>
    typeof stored === 'object' &&
    stored !== null &&
    Object.values(stored).every((moment) => typeof moment === 'number')
      ? (stored as Moments)
      : undefined,
}

const usePastStore = create<PromptPast>(() => ({
  isAsked: false,
  refusedAt: readStored(refusalsKey) ?? {},
}))

/** What was asked before; follows what is asked now. */
export const usePromptPast = (): PromptPast => usePastStore()

let isWatching = false
let hiddenAt: number | undefined

/** Where nothing was asked yet, nothing needs to end. */
function watchForTheEnd(): void {
  if (isWatching) return
  isWatching = true
  Taro.onAppHide(() => {
    hiddenAt = Date.now()
  })
  Taro.onAppShow(() => {
    if (hiddenAt !== undefined && Date.now() - hiddenAt >= AWAY_ENDS_VISIT_MS) {
      usePastStore.setState({ isAsked: false })
    }
    hiddenAt = undefined
  })
}

/** Remembers that a prompt was answered, and which templates were refused in it. */
export function notePrompt(refused: readonly string[], now: number): void {
  watchForTheEnd()
  // What this device kept may have been cleared since.
  const refusedAt = {
    ...readStored(refusalsKey),
    ...Object.fromEntries(refused.map((template) => [template, now])),
  }
  if (refused.length > 0) writeStored(refusalsKey, refusedAt)
  usePastStore.setState({ isAsked: true, refusedAt })
}
