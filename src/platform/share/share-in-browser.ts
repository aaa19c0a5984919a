import { copyText } from '../clipboard'
import type { ShareCard } from './index'

export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed'

/** Opens the browser's share menu, or copies the address where there is none. Web only. */
export async function shareInBrowser(card: ShareCard): Promise<ShareOutcome> {
  const url = new URL(card.route, window.location.origin).href
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title: card.title, url })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
      console.warn('share: the menu failed, copying instead', error)
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed'
}
