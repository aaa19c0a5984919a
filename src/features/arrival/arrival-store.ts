import { SCENE_PATTERN } from '@contract/source'
import { create } from 'zustand'
import { readStored, type StorageKey, writeStored } from '@/platform/storage'
import type { Entry, ScannedCode } from './decide-entry'

/** The code that arrival mode rests on, and whether the visitor left it. */
export interface ArrivalMemory extends ScannedCode {
  left: boolean
}

type Refusal = Extract<Entry, { kind: 'refused' }>['reason']

interface ArrivalState {
  memory: ArrivalMemory | undefined
  /** Scanned and not yet led anywhere: the content has to come first. */
  pending: ScannedCode | undefined
  /** Why the last code led nowhere, until it is read. */
  refusal: Refusal | undefined
}

const arrivalKey: StorageKey<ArrivalMemory> = {
  name: 'arrival',
  parse: (stored) => {
    const value = stored as Partial<ArrivalMemory> | null
    const usable = typeof value === 'object' && value !== null && SCENE_PATTERN.test(value.scene ?? '')
    return usable && typeof value.at === 'number' && typeof value.left === 'boolean'
      ? (value as ArrivalMemory)
      : undefined
  },
}

export const useArrivalStore = create<ArrivalState>(() => ({
  memory: readStored(arrivalKey),
  pending: undefined,
  refusal: undefined,
}))

function remember(memory: ArrivalMemory): void {
  writeStored(arrivalKey, memory)
  useArrivalStore.setState({ memory })
}

/** Takes over what the storage holds: it may have been cleared since. */
export function rereadArrival(): void {
  useArrivalStore.setState({ memory: readStored(arrivalKey) })
}

/** A code was scanned. */
export function noteScan(code: ScannedCode): void {
  useArrivalStore.setState({ pending: code, refusal: undefined })
}

/** The code leads somewhere: arrival mode rests on it, also after the app is closed. */
export function acceptScan({ scene, at }: ScannedCode): void {
  remember({ scene, at, left: false })
  useArrivalStore.setState({ pending: undefined })
}

/** The code leads nowhere; an arrival mode that was there stays. */
export function refuseScan(reason: Refusal): void {
  useArrivalStore.setState({ pending: undefined, refusal: reason })
}

/** 切回普通首页. */
export function leaveArrival(): void {
  const { memory } = useArrivalStore.getState()
  if (memory !== undefined) remember({ ...memory, left: true })
}

/** The explanation was read. */
export function dismissRefusal(): void {
  useArrivalStore.setState({ refusal: undefined })
}
