import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { CitedSource } from '@/components/cited-source/cited-source'
import { CitedYear } from '@/components/cited-source/cited-year'
import { FootNote } from '@/components/foot-note/foot-note'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'

/** Reported facts, each with the year it speaks of, and the publications below. */
export function PlaceFacts({ place, catalog }: { place: Place; catalog: Catalog }) {
  const words = useCopy(parkCopy)
  if (place.facts.length === 0) return null
  const items = place.facts.map(({ label, value, cite }) => ({
    key: label,
    value: (
      <>
        <View>{value}</View>
        <View className="text-cap tone-3">
          <CitedYear cite={cite} catalog={catalog} />
        </View>
      </>
    ),
  }))
  return (
    <Section title={words.facts}>
      <ChineseOnly>
        <Card>
          <KeyValue items={items} />
        </Card>
      </ChineseOnly>
      <FootNote>
        <CitedSource cites={place.facts.map(({ cite }) => cite)} catalog={catalog} />
      </FootNote>
    </Section>
  )
}
