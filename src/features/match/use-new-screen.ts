import { useEffect, useRef } from 'react'
import { startAtTop } from '@/platform/scroll-to'

/** The class of what stands above a question. */
export const SCREEN_HEADING = 'match-ask'

/** The second tap of a double tap comes within this, ms: desktops wait half a second for it, phones less. */
const DOUBLE_TAP_MS = 500

/**
 * Begins each screen that takes the place of another at its top, with its heading. Give it the screen's key, empty where
 * nothing is asked. Tells whether the screen in front came just now, so that nobody can have read it.
 */
export function useNewScreen(key: string): () => boolean {
  const shown = useRef(key)
  const rested = useRef(key)
  useEffect(() => {
    if (key !== shown.current && key !== '') startAtTop(SCREEN_HEADING)
    shown.current = key
    const timer = setTimeout(() => {
      rested.current = key
    }, DOUBLE_TAP_MS)
    return () => clearTimeout(timer)
  }, [key])
  return () => rested.current !== key
}
