import type { Event } from '@contract/content/event'
import type { EventSeats } from '@contract/event/view'
import { View } from '@tarojs/components'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { useNow } from '@/components/reply-clock/use-now'
import { Tag } from '@/components/tag/tag'
import type { Catalog } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { eventCopy } from './copy'
import type { EventAction } from './event-action'
import { EventAgenda } from './event-agenda'
import './event-detail.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { isChineseOnly } from '@/platform/language/chinese-only'
import { EventEssentials } from './event-essentials'
import { EventFacts } from './event-facts'
import { type EventStage, isDated, stageOf } from './event-times'

const RENEW_MS = 60_000
const tones = { ahead: 'brand', running: 'ok', ended: 'neutral' } as const

export interface EventDetailProps {
  event: Event
  action: EventAction
  /** Seats left; `undefined` while they are not known or not offered. */
  seats: EventSeats | undefined
  catalog: Catalog
  /** Whether inquiries are taken here. */
  canAsk: boolean
}

/** What stands between a reader and the event, in a sentence. */
function Standing({ action, stage }: { action: EventAction; stage: EventStage | null }) {
  const words = useCopy(eventCopy)
  if (action.kind === 'ticket') {
    return (
      <Note tone="ok" icon="ticket" className="mt-12">
        {words.registered}
      </Note>
    )
  }
  const text = { ask: words.notOpen, full: words.fullNote, others: stage === 'ended' ? words.over : '' }
  const said = action.kind in text ? text[action.kind as keyof typeof text] : ''
  return said === '' ? null : (
    <Note icon="info" className="mt-12">
      {said}
    </Note>
  )
}

/** One event: when, where, who, what happens, and what has been reported about it. */
export function EventDetail({ event, action, seats, catalog, canAsk }: EventDetailProps) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const stage = isDated(event) ? stageOf(event, now) : null
  return (
    <>
      <View className="row gap-8">
        {stage === null ? <Tag>{words.reported}</Tag> : <Tag tone={tones[stage]}>{words.stages[stage]}</Tag>}
        {event.demo && <ExampleMark />}
      </View>
      <ChineseOnly when={isChineseOnly(event, 'title', useLanguage())}>
        <View className="event-detail-title">{event.title}</View>
        <View className="tone-2 mt-8">{event.summary}</View>
      </ChineseOnly>
      <EventEssentials event={event} seats={seats} canAsk={canAsk} />
      <Standing action={action} stage={stage} />
      <EventAgenda agenda={event.agenda} />
      <EventFacts facts={event.facts} catalog={catalog} />
      {isDated(event) && (
        <Note icon="shield" className="mt-24">
          {words.forwardOnly}
        </Note>
      )}
      {event.demo && <FootNote>{words.exampleEvent}</FootNote>}
      <CorrectionLink kind="event" id={event.id} />
    </>
  )
}
