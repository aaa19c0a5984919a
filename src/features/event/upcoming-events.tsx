import type { Event } from '@contract/content/event'
import { Card } from '@/components/card/card'
import { useNow } from '@/components/reply-clock/use-now'
import { Section } from '@/components/section/section'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { EventLine } from './event-line'
import { eventsByTime, isDated } from './event-times'
import { PastEvents } from './past-events'

const RENEW_MS = 60_000
const IN_SHORT = 3
const PAST_IN_SHORT = 2

/** The next events for the first page; where none is announced, the last ones that were reported. */
export function UpcomingEvents({ catalog }: { catalog: Catalog }) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const { today, upcoming, past } = eventsByTime(listOf(catalog, 'event'), now)
  const next: Event[] = [...today, ...upcoming.flatMap(({ events }) => events)]
  const link = { text: words.all, onPress: () => go(routes.events()) }
  if (next.length > 0) {
    return (
      <Section title={words.upcoming} link={link}>
        <Card className="card-list">
          {next
            .filter(isDated)
            .slice(0, IN_SHORT)
            .map((event) => (
              <EventLine key={event.id} event={event} now={now} />
            ))}
        </Card>
      </Section>
    )
  }
  if (past.length === 0) return null
  return (
    <Section title={words.past} link={link}>
      <PastEvents events={past.slice(0, PAST_IN_SHORT)} />
    </Section>
  )
}
