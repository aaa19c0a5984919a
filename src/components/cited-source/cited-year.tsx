import type { Citation } from '@contract/content/source'
import { Text } from '@tarojs/components'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { citedYear } from './cited-text'
import { citedCopy } from './copy'

export interface CitedYearProps {
  cite: Citation
  catalog: Catalog
}

/** The year one statement speaks of, where the publications are named below all of them. */
export function CitedYear({ cite, catalog }: CitedYearProps) {
  const words = useCopy(citedCopy)
  return <Text>{citedYear(cite, itemOf(catalog, 'source', cite.source), words)}</Text>
}
