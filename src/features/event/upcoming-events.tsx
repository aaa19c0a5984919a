import type { Event } from '@contract/content/event'
import { timeOf } from '@domain/time/shanghai'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { useNow } from '@/components/reply-clock/use-now'
import { Section } from '@/components/section/section'
import { Tag } from '@/components/tag/tag'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { DateChip } from './date-chip'
import { type DatedEvent, eventsByTime, isDated, stageOf } from './event-times'
import { PastEvents } from './past-events'
import { whenText } from './when-text'

const RENEW_MS = 60_000
const IN_SHORT = 3
const PAST_IN_SHORT = 2

function EventLine({ event, now }: { event: DatedEvent; now: number }) {
  const words = useCopy(eventCopy)
  const stage = stageOf(event, now)
  return (
    <ListItem
      leading={<DateChip at={event.startAt} />}
      title={event.title}
      text={
        <>
          {`${timeOf(event.startAt)} · ${event.venue ?? words.venueUnknown}`}
          {event.demo && <ExampleMark />}
        </>
      }
      {...(stage === 'ahead'
        ? {}
        : { value: <Tag tone={stage === 'running' ? 'ok' : 'neutral'}>{words.stages[stage]}</Tag> })}
      label={`${event.title}，${whenText(event, words)}`}
      onPress={() => go(routes.event({ id: event.id }))}
    />
  )
}

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
