import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { FootNote } from '@/components/foot-note/foot-note'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import { citedYear, sourceLine } from './source-line'

/** Reported facts, each with the year it speaks of, and the publications below. */
export function PlaceFacts({ place, catalog }: { place: Place; catalog: Catalog }) {
  const words = useCopy(parkCopy)
  const find = (id: string) => itemOf(catalog, 'source', id)
  if (place.facts.length === 0) return null
  const items = place.facts.map(({ label, value, cite }) => ({
    key: label,
    value: (
      <>
        <View>{value}</View>
        <View className="text-cap tone-3">{citedYear(cite, find(cite.source), words)}</View>
      </>
    ),
  }))
  return (
    <Section title={words.facts}>
      <Card>
        <KeyValue items={items} />
      </Card>
      <FootNote>
        {sourceLine(
          place.facts.map(({ cite }) => cite),
          find,
          words,
        )}
      </FootNote>
    </Section>
  )
}
