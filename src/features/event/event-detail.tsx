import type { Event } from '@contract/content/event'
import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { useNow } from '@/components/reply-clock/use-now'
import { Tag } from '@/components/tag/tag'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import { EventAgenda } from './event-agenda'
import './event-detail.css'
import { EventEssentials } from './event-essentials'
import { EventFacts } from './event-facts'
import { isDated, stageOf } from './event-times'

const RENEW_MS = 60_000
const tones = { ahead: 'brand', running: 'ok', ended: 'neutral' } as const

export interface EventDetailProps {
  event: Event
  catalog: Catalog
  /** Whether inquiries are taken here. */
  canAsk: boolean
}

/** One event: when, where, who, what happens, and what has been reported about it. */
export function EventDetail({ event, catalog, canAsk }: EventDetailProps) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const stage = isDated(event) ? stageOf(event, now) : null
  return (
    <>
      <View className="row gap-8">
        {stage === null ? <Tag>{words.reported}</Tag> : <Tag tone={tones[stage]}>{words.stages[stage]}</Tag>}
        {event.demo && <ExampleMark />}
      </View>
      <View className="event-detail-title">{event.title}</View>
      <View className="tone-2 mt-8">{event.summary}</View>
      <EventEssentials event={event} canAsk={canAsk} />
      {stage === 'ahead' || stage === 'running' ? (
        <Note icon="info" className="mt-12">
          {words.notOpen}
        </Note>
      ) : (
        stage === 'ended' && (
          <Note icon="info" className="mt-12">
            {words.over}
          </Note>
        )
      )}
      <EventAgenda agenda={event.agenda} />
      <EventFacts facts={event.facts} catalog={catalog} />
      {isDated(event) && (
        <Note icon="shield" className="mt-24">
          {words.forwardOnly}
        </Note>
      )}
      {event.demo && <FootNote>{words.exampleEvent}</FootNote>}
    </>
  )
}
