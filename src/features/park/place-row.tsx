import type { Place, Vacancy } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Illustration } from '@/components/illustration/illustration'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { parkCopy } from './copy'
import { drawingOf } from './drawing-of'
import { levelOf, nameOf } from './place-level'
import './place-row.css'

export interface PlaceRowProps {
  place: Place
  /** Its space to rent. */
  space: readonly Vacancy[]
}

/** A place in the list: what it is called and for, its tier, its space. */
export function PlaceRow({ place, space }: PlaceRowProps) {
  const words = useCopy(parkCopy)
  const demo = space.some((vacancy) => vacancy.demo)
  const name = nameOf(place)
  const level = words.levels[levelOf(place.kind)]
  const tags = [
    ...(place.area === undefined ? [] : [words.area(place.area.label, place.area.value, place.area.unit)]),
    ...(space.length === 0 ? [] : [words.space(space.length, demo)]),
  ]
  return (
    <Card
      className="place-row"
      label={[name, level, place.tagline, ...tags].join('，')}
      onPress={() => go(routes.park({ id: place.id }))}
    >
      <Illustration size="thumb" of={{ drawing: drawingOf[place.illustration] }} />
      <View className="grow">
        <Text className="place-row-name">{name}</Text>
        <View className="text-sub tone-2 mt-4">{place.tagline}</View>
        <View className="place-row-tags">
          <Tag tone="brand">{level}</Tag>
          {place.area !== undefined && (
            <Tag>{words.area(place.area.label, place.area.value, place.area.unit)}</Tag>
          )}
          {space.length > 0 && <Tag tone="ok">{words.space(space.length, demo)}</Tag>}
        </View>
        {place.status !== undefined && <View className="place-row-status">{place.status}</View>}
      </View>
    </Card>
  )
}
