/** Why something could not be shown. The shape of the contract's error, so one can be handed over as it is. */
export interface LoadFailure {
  /** What happened, that nothing was lost, and what to do; from the contract's error table. */
  message: string
  /** Shown in small print, and found again in the log. */
  requestId?: string
  /** The device has no network. */
  offline?: boolean
}

/**
 * What a page knows about the data it shows. `stale` is data from the device while the network, or the
 * service, is away; `savedAt` is when it was fetched, epoch ms.
 */
export type Loadable<T> =
  | { status: 'loading' }
  | { status: 'ready'; data: T }
  | { status: 'stale'; data: T; savedAt: number; offline: boolean }
  | { status: 'failed'; failure: LoadFailure }

export const loading: Loadable<never> = { status: 'loading' }

export function ready<T>(data: T): Loadable<T> {
  return { status: 'ready', data }
}

export function stale<T>(data: T, savedAt: number, offline: boolean): Loadable<T> {
  return { status: 'stale', data, savedAt, offline }
}

export function failed(failure: LoadFailure): Loadable<never> {
  return { status: 'failed', failure }
}

/** The data when there is any, fresh or not. */
export function loadedData<T>(state: Loadable<T>): T | undefined {
  return state.status === 'ready' || state.status === 'stale' ? state.data : undefined
}

/** The same state about something derived from the data. */
export function mapLoadable<T, U>(state: Loadable<T>, derive: (data: T) => U): Loadable<U> {
  return state.status === 'ready' || state.status === 'stale' ? { ...state, data: derive(state.data) } : state
}
