import type { Event } from '@contract/content/event'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import './event-agenda.css'

/** 议程: from when to when, and what. */
export function EventAgenda({ agenda }: { agenda: Event['agenda'] }) {
  const words = useCopy(eventCopy)
  if (agenda.length === 0) return null
  return (
    <Section title={words.agenda}>
      <Card className="card-list">
        <View {...accessible({ role: 'list' })}>
          {agenda.map(({ from, to, title }) => (
            <View key={from} className="event-agenda-row" {...accessible({ role: 'listitem' })}>
              <View className="event-agenda-time num">
                <View className="text-strong">{from}</View>
                <View className="text-cap tone-3">{`–${to}`}</View>
              </View>
              <View className="grow">{title}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  )
}
