import type { Event } from '@contract/content/event'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { CitedSource } from '@/components/cited-source/cited-source'
import { Section } from '@/components/section/section'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import './event-facts.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'

/** What publications say about the event, each with its source. */
export function EventFacts({ facts, catalog }: { facts: Event['facts']; catalog: Catalog }) {
  const words = useCopy(eventCopy)
  if (facts.length === 0) return null
  return (
    <Section title={words.facts} lead={words.factsLead}>
      <ChineseOnly>
        <Card className="card-list">
          {facts.map(({ text, cite }) => (
            <View key={text} className="event-fact">
              <View>{text}</View>
              <View className="text-cap tone-3 mt-4">
                <CitedSource cites={[cite]} catalog={catalog} />
              </View>
            </View>
          ))}
        </Card>
      </ChineseOnly>
    </Section>
  )
}
