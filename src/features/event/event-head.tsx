import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useCopy, useLanguage } from '@/platform/language'
import { eventCopy } from './copy'
import { DateChip } from './date-chip'
import './event-card.css'
import type { DatedEvent } from './event-times'
import { whenText } from './when-text'

/** Which event a form is about. */
export function EventHead({ event }: { event: DatedEvent }) {
  const words = useCopy(eventCopy)
  const language = useLanguage()
  return (
    <Card className="event-card">
      <DateChip at={event.startAt} />
      <View className="grow">
        <View className="event-card-title">{event.title}</View>
        <View className="text-sub tone-2 mt-4">
          <Text>{`${whenText(event, language)} · ${event.venue ?? words.venueUnknown}`}</Text>
          {event.demo && <ExampleMark />}
        </View>
      </View>
    </Card>
  )
}
