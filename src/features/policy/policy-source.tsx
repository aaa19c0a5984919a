import type { Citation } from '@contract/content/source'
import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { CitedSource } from '@/components/cited-source/cited-source'
import { useCatalog } from '@/platform/catalog'
import './policy.css'

/** Where a statement about a policy comes from, under it; nothing where it cites nothing. */
export function PolicySource({ cite }: { cite: Citation | undefined }) {
  const catalog = loadedData(useCatalog().state)
  if (cite === undefined || catalog === undefined) return null
  return (
    <View className="policy-source">
      <CitedSource cites={[cite]} catalog={catalog} />
    </View>
  )
}
