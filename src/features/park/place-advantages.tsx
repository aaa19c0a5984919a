import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { CitedSource } from '@/components/cited-source/cited-source'
import { CitedYear } from '@/components/cited-source/cited-year'
import { FootNote } from '@/components/foot-note/foot-note'
import type { IconName } from '@/components/icon/icon-names'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import './place-advantages.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'

const icons: readonly IconName[] = ['layers', 'document', 'shield']

/** 为什么选这里: each advantage with the year it speaks of, and the publications below. */
export function PlaceAdvantages({ place, catalog }: { place: Place; catalog: Catalog }) {
  const words = useCopy(parkCopy)
  const { advantages } = place
  if (advantages.length === 0) {
    return (
      <Section title={words.why}>
        <Note icon="info">{words.noAdvantages}</Note>
      </Section>
    )
  }
  return (
    <Section title={words.why}>
      <ChineseOnly>
        <Card className="card-list">
          {advantages.map(({ title, text, cite }, index) => (
            <View key={title} className="place-advantage">
              <IconTile icon={icons[index % icons.length] ?? 'layers'} />
              <View className="grow">
                <View className="text-strong">{title}</View>
                <View className="text-sub tone-2 mt-4">{text}</View>
                <View className="text-cap tone-3 mt-4">
                  <CitedYear cite={cite} catalog={catalog} />
                </View>
              </View>
            </View>
          ))}
        </Card>
      </ChineseOnly>
      <FootNote>
        <CitedSource cites={advantages.map(({ cite }) => cite)} catalog={catalog} />
      </FootNote>
    </Section>
  )
}
