import type { Outcome } from '../call/outcome'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'
import { type Fetched, useFetched } from './use-fetched'

function savedKey<T>(name: string): StorageKey<Fetched<T>> {
  return {
    name: `query:${name}`,
    parse: (stored) =>
      typeof stored === 'object' && stored !== null && 'at' in stored ? (stored as Fetched<T>) : undefined,
  }
}

/** The last answer that the phone kept under `name`, to make room for what will likely come. */
export function lastAnswer<T>(name: string): T | undefined {
  return readStored(savedKey<T>(name))?.data
}

/**
 * Loads a person's own data for a page. The last answer stays on the phone under `name` and is shown with its
 * time when the network or the service is away.
 */
export function useQuery<T>(name: string, load: () => Promise<Outcome<T>>) {
  const key = savedKey<T>(name)
  const keeper = {
    read: () => readStored(key),
    write: (answer: Fetched<T>) => void writeStored(key, answer),
    forget: () => removeStored(key),
  }
  const { state, reload, show } = useFetched({ key: name, load, keeper })
  return { state, reload, show }
}
