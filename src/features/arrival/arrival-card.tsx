import type { Event } from '@contract/content/event'
import type { EventSeats } from '@contract/event/view'
import type { MainButton } from '@domain/arrival/main-button'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import type { EventStanding } from '@/platform/registration'
import { useMoments } from '@/platform/time/use-moments'
import { type Route, routes } from '@/routes'
import { agendaNow } from './agenda-now'
import './arrival-card.css'
import { arrivalCopy } from './copy'
import { eventStanding, type KnownSeats, type Standing } from './event-standing'

const icons: Record<MainButton, IconName> = {
  show_ticket: 'ticket',
  register: 'ticket-plus',
  waitlist: 'clock',
  review: 'history',
}

export interface ArrivalCardProps {
  event: Event
  /** Seats and registration; `undefined` while they are not known or not offered. */
  standing: EventStanding | undefined
  now: number
  onAgenda: () => void
}

function Kicker({ event, phase }: { event: Event; phase: Standing['phase'] }) {
  const words = useCopy(arrivalCopy)
  const moments = useMoments()
  if (phase === 'over') return <Text>{words.over}</Text>
  if (phase === 'here' || event.startAt === undefined) return <Text>{words.here}</Text>
  return <Text>{words.soon(moments.near(event.startAt))}</Text>
}

function AgendaLine({ event, now, phase }: { event: Event; now: number; phase: Standing['phase'] }) {
  const words = useCopy(arrivalCopy)
  const item = phase === 'here' ? agendaNow(event, now) : undefined
  if (item === undefined) return phase === 'over' ? <View>{words.agendaOver}</View> : null
  return (
    <View className="arrival-card-line">
      <Text className="arrival-card-item">
        {item.state === 'current' ? words.itemNow(item.title) : words.itemNext(item.title)}
      </Text>
      <View className="num">
        {`${item.from}–${item.to}`}
        {event.demo && <ExampleMark />}
      </View>
    </View>
  )
}

function knownSeats(standing: EventStanding | undefined): KnownSeats | undefined {
  if (standing === undefined) return undefined
  const { seats, registration } = standing
  return { registered: registration !== null, freeSeats: seats.state === 'none' ? null : seats.free }
}

/** Where the main button leads: past the event's page where that page would only ask for one more tap. */
function leadsTo(event: Event, main: MainButton, standing: EventStanding | undefined): Route {
  const registration = standing?.registration ?? null
  if (main === 'show_ticket' && registration !== null) return routes.ticket({ id: registration.id })
  const isOpen = main === 'register' && standing?.seats.state === 'open'
  return isOpen ? routes.eventRegister({ event: event.id, onSite: '1' }) : routes.event({ id: event.id })
}

function SeatsLine({ all, standing }: { all: number; standing: EventStanding | undefined }) {
  const words = useCopy(arrivalCopy)
  const seats: EventSeats | undefined = standing?.seats
  if (standing !== undefined && standing.registration !== null) return <Text>{words.registered}</Text>
  if (seats?.state === 'open') return <Text>{words.seatsLeft(seats.free)}</Text>
  return <Text>{seats?.state === 'full' ? words.seatsFull : words.seats(all)}</Text>
}

/** The event somebody has arrived at: what runs now, the one main button by its state, the agenda. */
export function ArrivalCard({ event, standing, now, onAgenda }: ArrivalCardProps) {
  const words = useCopy(arrivalCopy)
  const { phase, main } = eventStanding(event, now, knownSeats(standing))
  return (
    <View className="arrival-card" {...accessible({ role: 'group', label: event.title })}>
      <View className="arrival-card-kicker">
        <Icon name="map-pin" size={18} />
        <Kicker event={event} phase={phase} />
      </View>
      <Text className="arrival-card-title" {...accessible({ role: 'heading', level: 2 })}>
        {event.title}
      </Text>
      <View className="arrival-card-now">
        <AgendaLine event={event} now={now} phase={phase} />
        {event.seats !== undefined && phase !== 'over' && (
          <View className="arrival-card-quiet">
            <SeatsLine all={event.seats} standing={standing} />
            {event.demo && <ExampleMark />}
          </View>
        )}
      </View>
      <View className="arrival-card-buttons">
        <Pressable
          className="arrival-card-main"
          label={words.main[main]}
          onPress={() => go(leadsTo(event, main, standing))}
        >
          <Icon name={icons[main]} size={20} />
          <Text>{words.main[main]}</Text>
        </Pressable>
        {event.agenda.length > 0 && (
          <Pressable className="arrival-card-second" label={words.agenda} onPress={onAgenda}>
            <Text>{words.agenda}</Text>
          </Pressable>
        )}
      </View>
    </View>
  )
}
