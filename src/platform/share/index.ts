import { useShareAppMessage } from '@tarojs/taro'
import type { Route, TabRoute } from '@/routes'

/** What is shared: a title, and the page it opens. */
export interface ShareCard {
  title: string
  route: Route | TabRoute
}

/**
 * Makes this page shareable from WeChat's menu and from a ShareButton on it.
 * The page's index.config.ts must set `enableShareAppMessage: true`.
 */
export function useShareCard(card: ShareCard): void {
  useShareAppMessage(() => ({ title: card.title, path: card.route }))
}
