import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { eventCopy } from '@/features/event/copy'
import { EventList } from '@/features/event/event-list'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'

export default function TabsEventPage() {
  const words = useCopy(eventCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.title} tab="event" unread={useSession()?.unread ?? 0}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={4} />}
        empty={{
          when: (data) => moduleIsOn(data, 'events') && listOf(data, 'event').length === 0,
          icon: 'calendar',
          ...words.empty,
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) =>
          moduleIsOn(data, 'events') ? (
            <EventList catalog={data} />
          ) : (
            <EmptyState
              icon="calendar"
              title={words.off.title}
              text={words.off.text}
              action={{ text: words.off.home, onPress: () => go(routes.home()) }}
            />
          )
        }
      </AsyncContent>
    </Screen>
  )
}
