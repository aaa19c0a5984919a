import { timeOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { DateChip } from './date-chip'
import './event-card.css'
import type { DatedEvent } from './event-times'
import { whenText } from './when-text'

/** An event that is still to come. */
export function EventCard({ event }: { event: DatedEvent }) {
  const words = useCopy(eventCopy)
  const language = useLanguage()
  const place = event.venue ?? words.venueUnknown
  return (
    <Card
      className="event-card"
      label={spoken([event.title, whenText(event, language), place])}
      onPress={() => go(routes.event({ id: event.id }))}
    >
      <DateChip at={event.startAt} weekday />
      <View className="grow">
        <View className="event-card-title">{event.title}</View>
        <View className="text-sub tone-2 mt-4">{`${place} · ${timeOf(event.startAt)}`}</View>
        {(event.seats !== undefined || event.demo) && (
          <View className="text-sub tone-2 mt-4">
            {event.seats !== undefined && <Text>{words.seats(event.seats)}</Text>}
            {event.demo && <ExampleMark />}
          </View>
        )}
      </View>
    </Card>
  )
}
