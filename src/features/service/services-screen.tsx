import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { LongList } from '@/components/long-list/long-list'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { offersConsultations } from '@/platform/catalog/offers-consultations'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { serviceCopy } from './copy'
import { NoApproval } from './no-approval'
import { serviceLine } from './service-line'

function Services({ catalog }: { catalog: Catalog }) {
  const words = useCopy(serviceCopy)
  if (!moduleIsOn(catalog, 'services')) {
    const home = { text: words.none.home, onPress: () => go(routes.home()) }
    return <EmptyState icon="briefcase" title={words.off.title} text={words.off.text} action={home} />
  }
  const services = listOf(catalog, 'service').sort((a, b) => a.order - b.order)
  return (
    <>
      <NoApproval />
      {offersConsultations(catalog) && (
        <View className="mt-16">
          <Card className="card-list">
            <ListItem
              icon="message"
              title={words.consult.title}
              text={words.consult.text}
              label={spoken([words.consult.title, words.consult.text])}
              onPress={() => go(routes.consult())}
            />
          </Card>
        </View>
      )}
      <View className="mt-16">
        <ChineseOnly>
          <Card className="card-list">
            <LongList count={services.length}>
              {(shown) =>
                services.slice(0, shown).map((service) => (
                  <ListItem
                    key={service.id}
                    title={
                      <>
                        {service.name}
                        {service.demo && <ExampleMark />}
                      </>
                    }
                    text={serviceLine(service, words)}
                    label={spoken([service.name, serviceLine(service, words)])}
                    onPress={() => go(routes.service({ id: service.id }))}
                  />
                ))
              }
            </LongList>
          </Card>
        </ChineseOnly>
      </View>
    </>
  )
}

/** 办事指南: every matter with the year of its material and whether its window was verified. */
export function ServicesScreen() {
  const words = useCopy(serviceCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={4} />}
        empty={{
          when: (catalog) => moduleIsOn(catalog, 'services') && listOf(catalog, 'service').length === 0,
          icon: 'briefcase',
          title: words.none.title,
          text: words.none.text,
          action: { text: words.accompany, onPress: () => go(routes.inquirySubmit()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(catalog) => <Services catalog={catalog} />}
      </AsyncContent>
    </Screen>
  )
}
