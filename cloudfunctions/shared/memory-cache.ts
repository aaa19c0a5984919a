import { now } from './clock'

/**
 * Remembers what `load` gave for a key, in this instance, for `ttlMs`. Failures are not remembered, nor is
 * `null`: what is missing may come to be at any moment in another instance.
 */
export function remember<T>(ttlMs: number, load: (key: string) => Promise<T>) {
  const entries = new Map<string, { at: number; value: T }>()
  return {
    async get(key: string): Promise<T> {
      const hit = entries.get(key)
      if (hit !== undefined && Math.abs(now() - hit.at) < ttlMs) return hit.value
      const value = await load(key)
      if (entries.size > 1_000) entries.clear()
      if (value !== null) entries.set(key, { at: now(), value })
      return value
    },
    forget(key: string): void {
      entries.delete(key)
    },
  }
}
