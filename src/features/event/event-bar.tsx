import type { Event } from '@contract/content/event'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { useNow } from '@/components/reply-clock/use-now'
import { ShareButton } from '@/components/share-button/share-button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { isDated, stageOf } from './event-times'

const RENEW_MS = 60_000

/** 分享, and the one way on: a question while the event is ahead, the other events once it is over. */
export function EventBar({ event, canAsk }: { event: Event; canAsk: boolean }) {
  const words = useCopy(eventCopy)
  const now = useNow(RENEW_MS)
  const card: ShareCard = { title: event.title, route: routes.event({ id: event.id }) }
  useShareCard(card)
  const isOver = !isDated(event) || stageOf(event, now) === 'ended'
  return (
    <ActionBar>
      <ShareButton card={card} />
      {isOver || !canAsk ? (
        <Button grow variant="secondary" onPress={() => go(routes.events())}>
          {words.nextEvents}
        </Button>
      ) : (
        <Button grow onPress={() => go(routes.inquirySubmit({ kind: 'settle', event: event.id }))}>
          {words.ask}
        </Button>
      )}
    </ActionBar>
  )
}
