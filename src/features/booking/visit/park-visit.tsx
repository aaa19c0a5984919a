import type { Place } from '@contract/content/place'
import type { Settings } from '@contract/content/settings'
import type { ReactNode } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import type { VisitWish } from '../visit-wish'
import type { Availability } from './availability-options'
import { visitCopy } from './copy'
import { ParkCard } from './park-card'
import { VisitForm } from './visit-form'

export interface ParkVisitProps {
  park: Place
  wish: VisitWish
  catalog: Catalog
  settings: Settings
  onChangePark: () => void
  parkSheet: ReactNode
}

function Closed({ park, onChangePark }: Pick<ParkVisitProps, 'park' | 'onChangePark'>) {
  const words = useCopy(visitCopy)
  return (
    <EmptyState
      icon="calendar"
      title={words.closedTitle(park.shortName ?? park.name)}
      text={words.closedText}
      action={{ text: words.changePark, onPress: onChangePark }}
      second={{ text: words.ask, onPress: () => go(routes.inquirySubmit({ park: park.id })) }}
    />
  )
}

/** The free times of one park, and the form once they are there. Mount it anew for another park. */
export function ParkVisit({ park, wish, catalog, settings, onChangePark, parkSheet }: ParkVisitProps) {
  const words = useCopy(visitCopy)
  const moments = useMoments()
  const { state, reload, show } = useQuery<Availability>(`booking.availability:${park.id}`, () =>
    call('booking.availability', { place: park.id }),
  )
  const loaded = state.status === 'ready' || state.status === 'stale'
  if (loaded && state.data.offered && state.data.days.length > 0) {
    return (
      <VisitForm
        park={park}
        wish={wish}
        availability={state.data}
        catalog={catalog}
        settings={settings}
        show={show}
        onChangePark={onChangePark}
        parkSheet={parkSheet}
        {...(state.status === 'stale'
          ? {
              notice: (
                <Note tone="warn" icon="wifi-off" className="visit-stale">
                  {words.staleSeats(moments.exact(state.savedAt))}
                </Note>
              ),
            }
          : {})}
      />
    )
  }
  return (
    <Screen title={words.title} overlay={parkSheet}>
      <ParkCard park={park} meetingPoint={null} onChange={onChangePark} />
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => <Closed park={park} onChangePark={onChangePark} />}
      </AsyncContent>
    </Screen>
  )
}
