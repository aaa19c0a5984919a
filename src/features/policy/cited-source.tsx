import type { Citation } from '@contract/content/source'
import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { itemOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'
import './policy.css'

/** Where a statement comes from: the publication, the year it speaks of, and what to know before trusting it. */
export function CitedSource({ cite }: { cite: Citation | undefined }) {
  const words = useCopy(policyCopy)
  const catalog = loadedData(useCatalog().state)
  if (cite === undefined || catalog === undefined) return null
  const source = itemOf(catalog, 'source', cite.source)
  if (source === undefined) return <View className="policy-source">{words.sourceUnknown}</View>
  const year = cite.year ?? source.dataYear
  const yearText = typeof year === 'number' ? words.year(year) : source.yearText
  return (
    <View className="policy-source">
      {[source.title, yearText, source.caution].filter((part) => part !== undefined).join(words.separator)}
    </View>
  )
}
