import type { Place } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Tag } from '@/components/tag/tag'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { parkCopy } from './copy'
import './place-head.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { isChineseOnly } from '@/platform/language/chinese-only'
import { levelOf, nameOf } from './place-level'
import { pathTo } from './place-tree'

/** Tier and way down the tree, the full name, what it is for and how far it is. */
export function PlaceHead({ place, catalog }: { place: Place; catalog: Catalog }) {
  const words = useCopy(parkCopy)
  const path = pathTo(place, (id) => itemOf(catalog, 'place', id))
  return (
    <View className="place-head">
      <View className="row row-wrap gap-8">
        <Tag tone="brand">{words.levels[levelOf(place.kind)]}</Tag>
        <Text className="text-sub tone-2">{path.map(nameOf).join(' › ')}</Text>
      </View>
      <ChineseOnly when={isChineseOnly(place, 'name', useLanguage())}>
        <View className="place-head-name">
          {place.name}
          {place.demo && <ExampleMark />}
        </View>
        <View className="tone-2 mt-8">{place.positioning}</View>
        {place.status !== undefined && <View className="text-sub tone-3 mt-8">{place.status}</View>}
      </ChineseOnly>
    </View>
  )
}
