import { timeOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { type DatedEvent, stageOf } from './event-times'
import './today-card.css'

/** What is on today, on the colour of the venue. */
export function TodayCard({ event, now }: { event: DatedEvent; now: number }) {
  const words = useCopy(eventCopy)
  const stage = words.stages[stageOf(event, now)]
  const times = [event.startAt, event.endAt].flatMap((at) => (at === undefined ? [] : [timeOf(at)])).join('–')
  const place = event.venue ?? words.venueUnknown
  return (
    <Card
      className="today-card"
      label={spoken([event.title, stage, times, place])}
      onPress={() => go(routes.event({ id: event.id }))}
    >
      <View className="today-card-quiet num">{`${stage} · ${times}`}</View>
      <View className="today-card-title">{event.title}</View>
      <View className="today-card-quiet">
        <Text>{place}</Text>
        {event.demo && <ExampleMark />}
      </View>
    </Card>
  )
}
