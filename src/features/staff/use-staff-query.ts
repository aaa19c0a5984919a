import type { Outcome } from '@/platform/call/outcome'
import { useFetched } from '@/platform/query/use-fetched'

/**
 * Loads what staff see. Unlike a visitor's own records it is never kept on the device, because it names people and
 * their phones. `refused` tells that the function refused the caller.
 */
export function useStaffQuery<T>(load: () => Promise<Outcome<T>>, key = '') {
  return useFetched({ key, load })
}
