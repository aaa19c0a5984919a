import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { parkCopy } from '@/features/park/copy'
import { ParkFilterSheet } from '@/features/park/park-filter-sheet'
import { ParkList } from '@/features/park/park-list'
import { useParkFilter } from '@/features/park/use-park-filter'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'

export default function TabsParkPage() {
  const words = useCopy(parkCopy)
  const filter = useParkFilter()
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const catalog = loadedData(state)
  return (
    <Screen
      title={words.title}
      tab="park"
      unread={useSession()?.unread ?? 0}
      overlay={catalog !== undefined && <ParkFilterSheet catalog={catalog} state={filter} />}
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="row" count={6} />}
        empty={{
          when: (data) => moduleIsOn(data, 'parks') && listOf(data, 'place').length === 0,
          icon: 'building',
          ...words.emptyCatalogue,
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) =>
          moduleIsOn(data, 'parks') ? (
            <ParkList catalog={data} state={filter} />
          ) : (
            <EmptyState
              icon="building"
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
