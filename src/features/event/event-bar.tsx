import type { Event } from '@contract/content/event'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { SaveButton } from '@/components/save-button/save-button'
import { ShareButton } from '@/components/share-button/share-button'
import { useNoteVisit } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import type { EventAction } from './event-action'

export interface EventBarProps {
  event: Event
  action: EventAction
  /** Whether inquiries are taken here. */
  canAsk: boolean
}

function OtherEvents() {
  const words = useCopy(eventCopy)
  return (
    <Button grow variant="secondary" onPress={() => go(routes.events())}>
      {words.nextEvents}
    </Button>
  )
}

function Ask({ event, variant }: { event: string; variant: 'primary' | 'secondary' }) {
  const words = useCopy(eventCopy)
  return (
    <Button grow variant={variant} onPress={() => go(routes.inquirySubmit({ kind: 'settle', event }))}>
      {words.ask}
    </Button>
  )
}

function Main({ event, action, canAsk }: EventBarProps) {
  const words = useCopy(eventCopy)
  const here = action.kind === 'register_here' ? { onSite: '1' } : {}
  const register = () => go(routes.eventRegister({ event: event.id, ...here }))
  switch (action.kind) {
    case 'loading':
      return (
        <Button grow busy onPress={register}>
          {words.register}
        </Button>
      )
    case 'register':
    case 'register_here':
      return (
        <Button grow onPress={register}>
          {action.kind === 'register' ? words.register : words.registerHere}
        </Button>
      )
    case 'ticket':
      return (
        <Button grow icon="ticket" onPress={() => go(routes.ticket({ id: action.registration }))}>
          {words.seeTicket}
        </Button>
      )
    case 'full':
    case 'ask':
      return canAsk ? <Ask event={event.id} variant="primary" /> : <OtherEvents />
    case 'others':
      return <OtherEvents />
  }
}

/** 分享, and the one way on: to register, to the ticket, to a question, or to the other events. */
export function EventBar(props: EventBarProps) {
  const words = useCopy(eventCopy)
  const { event, action } = props
  const card: ShareCard = { title: event.title, route: routes.event({ id: event.id }) }
  useShareCard(card)
  useNoteVisit('event', event.id)
  return (
    <ActionBar {...(action.kind === 'full' ? { lead: words.seatsFull } : {})}>
      <SaveButton kind="event" id={event.id} />
      <ShareButton card={card} />
      <Main {...props} />
    </ActionBar>
  )
}
