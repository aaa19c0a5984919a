import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { ArrivalBar } from '@/features/arrival/arrival-bar'
import { eventCopy } from '@/features/event/copy'
import { EventBar } from '@/features/event/event-bar'
import { EventDetail } from '@/features/event/event-detail'
import { itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'
import { routes } from '@/routes'

export default function EventDetailPage() {
  const words = useCopy(eventCopy)
  const { id = '' } = useRouteParameters<'id'>()
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const catalog = loadedData(state)
  const event = catalog === undefined ? undefined : itemOf(catalog, 'event', id)
  const canAsk = catalog !== undefined && moduleIsOn(catalog, 'inquiries')
  return (
    <Screen
      title={words.detailTitle}
      {...(event === undefined ? {} : { bar: <EventBar event={event} canAsk={canAsk} /> })}
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) =>
          event === undefined ? (
            <EmptyState
              icon="calendar"
              title={words.missing.title}
              text={words.missing.text}
              action={{ text: words.missing.action, onPress: () => replace(routes.events()) }}
            />
          ) : (
            <>
              <ArrivalBar catalog={data} at={{ event: event.id }} />
              <EventDetail event={event} catalog={data} canAsk={canAsk} />
            </>
          )
        }
      </AsyncContent>
    </Screen>
  )
}
