import { useSyncExternalStore } from 'react'

type Listener = (online: boolean) => void

/** Tells `listener` each time the network comes or goes. Answers how to stop. */
export function onNetworkChange(listener: Listener): () => void {
  const heard = () => listener(navigator.onLine)
  window.addEventListener('online', heard)
  window.addEventListener('offline', heard)
  return () => {
    window.removeEventListener('online', heard)
    window.removeEventListener('offline', heard)
  }
}

/** Whether the browser has any network now. */
export async function isOnline(): Promise<boolean> {
  return navigator.onLine
}

/** Whether there is a network, kept up to date. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => onNetworkChange(changed),
    () => navigator.onLine,
  )
}
