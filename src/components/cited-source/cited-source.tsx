import type { Citation } from '@contract/content/source'
import { Text } from '@tarojs/components'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { citedText } from './cited-text'
import { citedCopy } from './copy'

export interface CitedSourceProps {
  cites: readonly Citation[]
  catalog: Catalog
}

/** Where statements come from: each publication, the years it speaks of, and what to know before trusting it. */
export function CitedSource({ cites, catalog }: CitedSourceProps) {
  const words = useCopy(citedCopy)
  return <Text>{citedText(cites, (id) => itemOf(catalog, 'source', id), words)}</Text>
}
