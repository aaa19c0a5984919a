import type { Event } from '@contract/content/event'
import { dayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { FootNote } from '@/components/foot-note/foot-note'
import { countRows, firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
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

function Coming({ events, today }: { events: readonly Event[]; today: boolean }) {
  const now = useNow(RENEW_MS)
  const dated = events.filter(isDated)
  return today
    ? dated.map((event) => <TodayCard key={event.id} event={event} now={now} />)
    : dated.map((event) => <EventCard key={event.id} event={event} />)
}

/** Today, then by month, then what is over. */
export function EventList({ catalog }: { catalog: Catalog }) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const events = listOf(catalog, 'event')
  const { today, upcoming, past } = eventsByTime(events, now)
  const thisYear = dayOf(now).slice(0, 4)
  const parts = [
    { key: 'today', rows: today },
    ...upcoming.map(({ month, events: rows }) => ({ key: month, rows })),
    { key: 'past', rows: past },
  ]
  const headings: Record<string, string> = { today: words.today, past: words.past }
  const headingOf = (key: string) => {
    const [year = '', number = ''] = key.split('-')
    return headings[key] ?? words.month(Number(year), Number(number), year === thisYear)
  }
  return (
    <>
      <LongList count={countRows(parts)}>
        {(shown) =>
          firstRows(parts, shown).map(({ key, rows }) => (
            <View key={key} className="event-list-part">
              <Heading>{headingOf(key)}</Heading>
              {key === 'past' ? (
                <PastEvents events={rows} />
              ) : (
                <Coming events={rows} today={key === 'today'} />
              )}
            </View>
          ))
        }
      </LongList>
      {past.length > 0 && <FootNote>{words.pastLead}</FootNote>}
      {events.some(({ demo }) => demo) && <FootNote>{words.examples}</FootNote>}
    </>
  )
}
