import type { Event } from '@contract/content/event'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Section } from '@/components/section/section'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import './event-facts.css'
import { factSource } from './fact-source'

/** What publications say about the event, each with its source. */
export function EventFacts({ facts, catalog }: { facts: Event['facts']; catalog: Catalog }) {
  const words = useCopy(eventCopy)
  if (facts.length === 0) return null
  return (
    <Section title={words.facts} lead={words.factsLead}>
      <Card className="card-list">
        {facts.map(({ text, cite }) => (
          <View key={text} className="event-fact">
            <View>{text}</View>
            <View className="text-cap tone-3 mt-4">
              {factSource(cite, itemOf(catalog, 'source', cite.source), words)}
            </View>
          </View>
        ))}
      </Card>
    </Section>
  )
}
