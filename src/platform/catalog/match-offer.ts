import type { Catalog } from './catalog'
import { listOf } from './catalog'
import { moduleIsOn } from './module-is-on'

/** What 算政策 can work with: `example` where some of it was made up for trying, undefined where there is nothing. */
export function matchOffer(catalog: Catalog): { example: boolean } | undefined {
  const clauses = listOf(catalog, 'clause')
  const isOffered =
    moduleIsOn(catalog, 'policies') && clauses.length > 0 && listOf(catalog, 'question').length > 0
  return isOffered ? { example: clauses.some(({ demo }) => demo === true) } : undefined
}
