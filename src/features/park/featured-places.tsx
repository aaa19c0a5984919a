import type { Place } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { PlaceDrawing } from '@/components/place-drawing/place-drawing'
import { Section } from '@/components/section/section'
import { Tag } from '@/components/tag/tag'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { parkCopy } from './copy'
import './featured-places.css'
import { isInTree, levelOf, nameOf } from './place-level'

/** More than these are looked for in the list of all. */
const MOST_FEATURED = 10

function PlaceCard({ place }: { place: Place }) {
  const words = useCopy(parkCopy)
  const area = place.area === undefined ? '' : words.area(place.area.label, place.area.value, place.area.unit)
  const level = words.levels[levelOf(place.kind)]
  return (
    <Card
      flush
      className="featured-place"
      label={spoken([nameOf(place), level, area, place.tagline])}
      onPress={() => go(routes.park({ id: place.id }))}
    >
      <PlaceDrawing size="card" place={place} />
      <View className="featured-place-words">
        <View className="row gap-8">
          <Tag tone="brand">{level}</Tag>
          {area !== '' && <Text className="text-cap tone-2">{area}</Text>}
        </View>
        <View className="featured-place-name">{nameOf(place)}</View>
        <View className="text-sub tone-2">{place.tagline}</View>
      </View>
    </Card>
  )
}

/** 一园两镇多平台 as cards to leaf through sideways, for the first page. */
export function FeaturedPlaces({ catalog }: { catalog: Catalog }) {
  const words = useCopy(parkCopy)
  const places = listOf(catalog, 'place')
    .filter(isInTree)
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_FEATURED)
  if (places.length === 0) return null
  return (
    <Section title={words.featured} link={{ text: words.allParks, onPress: () => go(routes.parks()) }}>
      <View className="featured-places">
        {places.map((place) => (
          <PlaceCard key={place.id} place={place} />
        ))}
      </View>
    </Section>
  )
}
