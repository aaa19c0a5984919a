import type { Route, TabRoute } from '@/routes'

/** What is shared: a title, and the page it opens. */
export interface ShareCard {
  title: string
  route: Route | TabRoute
}

/** In a browser any page can be shared by its address; nothing has to be prepared. */
export function useShareCard(_card: ShareCard): void {}
