import type { Place } from '@contract/content/place'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { SaveButton } from '@/components/save-button/save-button'
import { ShareButton } from '@/components/share-button/share-button'
import { useNoteVisit } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { parkCopy } from './copy'
import { nameOf } from './place-level'

export interface PlaceBarProps {
  place: Place
  canAsk: boolean
  /** Whether this place has a rule by which it can be visited. */
  canVisit: boolean
}

/** 分享, 咨询, 预约参观: always in view. */
export function PlaceBar({ place, canAsk, canVisit }: PlaceBarProps) {
  const words = useCopy(parkCopy)
  const card: ShareCard = { title: nameOf(place), route: routes.park({ id: place.id }) }
  useShareCard(card)
  useNoteVisit('place', place.id)
  return (
    <ActionBar>
      <SaveButton kind="place" id={place.id} />
      <ShareButton card={card} />
      {canAsk && (
        <Button
          variant={canVisit ? 'secondary' : 'primary'}
          grow={!canVisit}
          onPress={() => go(routes.inquirySubmit({ kind: 'settle', park: place.id }))}
        >
          {words.consult}
        </Button>
      )}
      {canVisit && (
        <Button grow onPress={() => go(routes.visit({ park: place.id }))}>
          {words.visit}
        </Button>
      )}
    </ActionBar>
  )
}
