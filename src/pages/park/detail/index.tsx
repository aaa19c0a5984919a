import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { ArrivalBar } from '@/features/arrival/arrival-bar'
import { parkCopy } from '@/features/park/copy'
import { PlaceBar } from '@/features/park/place-bar'
import { PlaceDetail } from '@/features/park/place-detail'
import { nameOf } from '@/features/park/place-level'
import { type Catalog, itemOf, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'
import { routes } from '@/routes'

function canVisit(catalog: Catalog, place: string): boolean {
  return moduleIsOn(catalog, 'visits') && listOf(catalog, 'visit').some((visit) => visit.place === place)
}

export default function ParkDetailPage() {
  const words = useCopy(parkCopy)
  const { id = '' } = useRouteParameters<'id'>()
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const catalog = loadedData(state)
  const place = catalog === undefined ? undefined : itemOf(catalog, 'place', id)
  const canAsk = catalog !== undefined && moduleIsOn(catalog, 'inquiries')
  return (
    <Screen
      title={place === undefined ? words.detailTitle : nameOf(place)}
      flush
      {...(catalog === undefined || place === undefined
        ? {}
        : { bar: <PlaceBar place={place} canAsk={canAsk} canVisit={canVisit(catalog, place.id)} /> })}
    >
      <AsyncContent
        state={state}
        skeleton={
          <View className="screen-gutter">
            <Skeleton kind="detail" count={2} />
          </View>
        }
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) =>
          place === undefined ? (
            <EmptyState
              icon="building"
              title={words.missing.title}
              text={words.missing.text}
              action={{ text: words.missing.action, onPress: () => replace(routes.parks()) }}
            />
          ) : (
            <>
              <ArrivalBar catalog={data} at={{ place: place.id }} />
              <PlaceDetail
                key={place.id}
                place={place}
                catalog={data}
                offers={{ policies: moduleIsOn(data, 'policies'), inquiries: canAsk }}
              />
            </>
          )
        }
      </AsyncContent>
    </Screen>
  )
}
