import type { Event } from '@contract/content/event'
import { takesRegistrations } from '@domain/event/takes-registrations'
import type { ReactNode } from 'react'
import { type Loadable, loadedData, loading } from '@/components/async-content/loadable'
import { useNow } from '@/components/reply-clock/use-now'
import { Screen } from '@/components/screen/screen'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { type EventStanding, useEventStanding } from '@/platform/registration'
import { eventCopy } from './copy'
import { eventAction } from './event-action'
import { EventBar } from './event-bar'
import { EventDetail } from './event-detail'

const RENEW_MS = 60_000

export interface EventScreenProps {
  event: Event
  catalog: Catalog
  /** Whether inquiries are taken here. */
  canAsk: boolean
  /** Above the event: where the visitor is. */
  above: ReactNode
}

function Shown({ standing, ...props }: EventScreenProps & { standing: Loadable<EventStanding> }) {
  const words = useCopy(eventCopy)
  const { event, catalog, canAsk, above } = props
  const action = eventAction(event, standing, useNow(RENEW_MS))
  const seats = loadedData(standing)?.seats
  return (
    <Screen title={words.detailTitle} bar={<EventBar event={event} action={action} canAsk={canAsk} />}>
      {above}
      <EventDetail event={event} action={action} seats={seats} catalog={catalog} canAsk={canAsk} />
    </Screen>
  )
}

function WithSeats(props: EventScreenProps) {
  return <Shown {...props} standing={useEventStanding(props.event.id)} />
}

/** One event with its one action; seats are asked about only where there are some. */
export function EventScreen(props: EventScreenProps) {
  return takesRegistrations(props.event) ? <WithSeats {...props} /> : <Shown {...props} standing={loading} />
}
