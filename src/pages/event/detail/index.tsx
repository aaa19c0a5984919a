import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { ArrivalBar } from '@/features/arrival/arrival-bar'
import { eventCopy } from '@/features/event/copy'
import { EventScreen } from '@/features/event/event-screen'
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
  if (catalog !== undefined && event !== undefined) {
    const above = <ArrivalBar catalog={catalog} at={{ event: event.id }} />
    return <EventScreen key={event.id} event={event} catalog={catalog} canAsk={canAsk} above={above} />
  }
  return (
    <Screen title={words.detailTitle}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => (
          <EmptyState
            icon="calendar"
            title={words.missing.title}
            text={words.missing.text}
            action={{ text: words.missing.action, onPress: () => replace(routes.events()) }}
          />
        )}
      </AsyncContent>
    </Screen>
  )
}
