import { dayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { FootNote } from '@/components/foot-note/foot-note'
import { useNow } from '@/components/reply-clock/use-now'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import { EventCard } from './event-card'
import './event-list.css'
import { eventsByTime, isDated } from './event-times'
import { PastEvents } from './past-events'
import { TodayCard } from './today-card'

const RENEW_MS = 60_000

function Heading({ children }: { children: string }) {
  return (
    <Text className="event-list-heading" {...accessible({ role: 'heading', level: 2 })}>
      {children}
    </Text>
  )
}

/** Today, then by month, then what is over. */
export function EventList({ catalog }: { catalog: Catalog }) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const events = listOf(catalog, 'event')
  const { today, upcoming, past } = eventsByTime(events, now)
  const thisYear = dayOf(now).slice(0, 4)
  return (
    <>
      {today.length > 0 && (
        <View className="event-list-part">
          <Heading>{words.today}</Heading>
          {today.filter(isDated).map((event) => (
            <TodayCard key={event.id} event={event} now={now} />
          ))}
        </View>
      )}
      {upcoming.map(({ month, events: coming }) => {
        const [year = '', number = ''] = month.split('-')
        return (
          <View key={month} className="event-list-part">
            <Heading>{words.month(Number(year), Number(number), year === thisYear)}</Heading>
            {coming.filter(isDated).map((event) => (
              <EventCard key={event.id} event={event} />
            ))}
          </View>
        )
      })}
      {past.length > 0 && (
        <View className="event-list-part">
          <Heading>{words.past}</Heading>
          <PastEvents events={past} />
          <FootNote>{words.pastLead}</FootNote>
        </View>
      )}
      {events.some(({ demo }) => demo) && <FootNote>{words.examples}</FootNote>}
    </>
  )
}
