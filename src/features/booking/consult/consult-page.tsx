import type { Settings } from '@contract/content/settings'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { BookablePage } from '../bookable-page'
import './consult.css'
import { ConsultForm } from './consult-form'
import { type ConsultTimes, offeredAdvisers } from './consult-options'
import type { ConsultWish } from './consult-wish'
import { consultCopy } from './copy'

function NobodyOffered() {
  const words = useCopy(consultCopy)
  return (
    <EmptyState
      icon="message"
      title={words.noneTitle}
      text={words.noneText}
      action={{ text: words.ask, onPress: () => go(routes.inquirySubmit()) }}
    />
  )
}

interface ContentProps {
  catalog: Catalog
  settings: Settings
  wish: ConsultWish
}

/** The times of all advisers, and the form once they are there. */
function Content({ catalog, settings, wish }: ContentProps) {
  const words = useCopy(consultCopy)
  const moments = useMoments()
  const { state, reload } = useQuery<ConsultTimes>('booking.consultTimes', () =>
    call('booking.consultTimes', {}),
  )
  const loaded = state.status === 'ready' || state.status === 'stale' ? state : undefined
  const offered = loaded === undefined ? [] : offeredAdvisers(loaded.data, listOf(catalog, 'adviser'))
  if (loaded !== undefined && offered.length > 0) {
    return (
      <ConsultForm
        offered={offered}
        assumedCalendar={loaded.data.assumedCalendar}
        wish={wish}
        catalog={catalog}
        settings={settings}
        reload={reload}
        {...(loaded.status === 'stale'
          ? {
              notice: (
                <Note tone="warn" icon="wifi-off">
                  {words.staleTimes(moments.exact(loaded.savedAt))}
                </Note>
              ),
            }
          : {})}
      />
    )
  }
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => <NobodyOffered />}
      </AsyncContent>
    </Screen>
  )
}

/** 咨询预约: what about, with whom, how, when, and whom to answer. */
export function ConsultPage({ wish }: { wish: ConsultWish }) {
  const words = useCopy(consultCopy)
  return (
    <BookablePage module="consultations" icon="message" words={words}>
      {(catalog, settings) => <Content catalog={catalog} settings={settings} wish={wish} />}
    </BookablePage>
  )
}
