import { dayOf, timeOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Pressable } from '@/components/pressable/pressable'
import { Tag } from '@/components/tag/tag'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { DateChip } from './date-chip'
import './event-line.css'
import { type DatedEvent, stageOf } from './event-times'
import { whenText } from './when-text'

/** One of the next events in a short list. */
export function EventLine({ event, now }: { event: DatedEvent; now: number }) {
  const words = useCopy(eventCopy)
  const language = useLanguage()
  const stage = stageOf(event, now)
  const place = event.venue ?? words.venueUnknown
  const isToday = dayOf(event.startAt) === dayOf(now)
  const where = isToday ? words.todayAt(place) : place
  const standing = stage === 'ahead' ? [] : [words.stages[stage]]
  return (
    <Pressable
      className="event-line"
      label={spoken([event.title, whenText(event, language), where, ...standing])}
      onPress={() => go(routes.event({ id: event.id }))}
    >
      <DateChip at={event.startAt} />
      <View className="grow">
        <View className="text-strong">{event.title}</View>
        <View className="text-sub tone-2 mt-4">
          {isToday ? where : timeOf(event.startAt)}
          {event.demo && <ExampleMark />}
        </View>
      </View>
      {stage !== 'ahead' && <Tag tone={stage === 'running' ? 'ok' : 'neutral'}>{words.stages[stage]}</Tag>}
    </Pressable>
  )
}
