import { useDidShow } from '@tarojs/taro'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { SaveButton } from '@/components/save-button/save-button'
import { Screen } from '@/components/screen/screen'
import { ShareButton } from '@/components/share-button/share-button'
import { Skeleton } from '@/components/skeleton/skeleton'
import { itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useNoteVisit } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { go, replace } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { serviceCopy } from './copy'
import { ServiceDetail } from './service-detail'

function AccompanyBar({ id, card, canAsk }: { id: string; card: ShareCard; canAsk: boolean }) {
  const words = useCopy(serviceCopy)
  useNoteVisit('service', id)
  return (
    <ActionBar>
      <SaveButton kind="service" id={id} />
      <ShareButton card={card} />
      {canAsk && (
        <Button grow onPress={() => go(routes.inquirySubmit({ service: id }))}>
          {words.accompany}
        </Button>
      )}
    </ActionBar>
  )
}

/** The page of one matter. */
export function ServiceScreen({ id }: { id: string }) {
  const words = useCopy(serviceCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const page = mapLoadable(state, (catalog) => ({ catalog, service: itemOf(catalog, 'service', id) }))
  const loaded = loadedData(page)
  const service = loaded?.service
  const card = { title: service?.name ?? words.title, route: routes.service({ id }) }
  useShareCard(card)
  const canAsk = loaded !== undefined && moduleIsOn(loaded.catalog, 'inquiries')
  return (
    <Screen
      title={words.title}
      {...(service === undefined ? {} : { bar: <AccompanyBar id={id} card={card} canAsk={canAsk} /> })}
    >
      <AsyncContent
        state={page}
        skeleton={<Skeleton kind="detail" count={2} />}
        empty={{
          when: (data) => data.service === undefined,
          icon: 'briefcase',
          title: words.gone.title,
          text: words.gone.text,
          action: { text: words.gone.action, onPress: () => replace(routes.services()) },
        }}
        failedTitle={words.failedOne}
        onRetry={reload}
      >
        {(data) =>
          data.service !== undefined && <ServiceDetail service={data.service} catalog={data.catalog} />
        }
      </AsyncContent>
    </Screen>
  )
}
