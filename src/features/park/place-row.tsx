import type { Place, Vacancy } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/card/card'
import { PlaceDrawing } from '@/components/place-drawing/place-drawing'
import { Tag } from '@/components/tag/tag'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { type ParkWords, parkCopy } from './copy'
import { isInTree, levelOf, nameOf } from './place-level'
import './place-row.css'
import { ChineseOnlyMark } from '@/components/chinese-only/chinese-only-mark'
import { isChineseOnly } from '@/platform/language/chinese-only'

export interface PlaceRowProps {
  place: Place
  /** Its space to rent. */
  space: readonly Vacancy[]
  /** Instead of its stated status: how far it is, with year and publication. */
  stage?: ReactNode
}

const MOST_INDUSTRIES = 2

/** Its area where no space stands beside it; for what stands beside the tree, its industries. */
function quietTags(place: Place, hasSpace: boolean, words: ParkWords): string[] {
  const { area } = place
  if (area !== undefined && !hasSpace) return [words.area(area.label, area.value, area.unit)]
  if (isInTree(place)) return []
  return place.industries.slice(0, MOST_INDUSTRIES).map((industry) => words.industries[industry])
}

/** A place in the list: what it is called and for, its tier, its space. */
export function PlaceRow({ place, space, stage = place.status }: PlaceRowProps) {
  const words = useCopy(parkCopy)
  const demo = space.some((vacancy) => vacancy.demo)
  const name = nameOf(place)
  const level = words.levels[levelOf(place.kind)]
  const about = quietTags(place, space.length > 0, words)
  const offers = space.length === 0 ? [] : [words.space(space.length, demo)]
  return (
    <Card
      className="place-row"
      label={spoken([name, level, place.tagline, ...about, ...offers])}
      onPress={() => go(routes.park({ id: place.id }))}
    >
      <PlaceDrawing size="thumb" place={place} />
      <View className="grow">
        <Text className="place-row-name">{name}</Text>
        {isChineseOnly(place, 'name', useLanguage()) && <ChineseOnlyMark />}
        <View className="text-sub tone-2 mt-4">{place.tagline}</View>
        <View className="place-row-tags">
          {isInTree(place) && <Tag tone="brand">{level}</Tag>}
          {about.map((text) => (
            <Tag key={text}>{text}</Tag>
          ))}
          {offers.map((text) => (
            <Tag key={text} tone="ok">
              {text}
            </Tag>
          ))}
        </View>
        {stage !== undefined && <View className="place-row-status">{stage}</View>}
      </View>
    </Card>
  )
}
