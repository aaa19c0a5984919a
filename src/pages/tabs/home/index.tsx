import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { AgendaSheet } from '@/features/arrival/agenda-sheet'
import { ArrivalHome } from '@/features/arrival/arrival-home'
import { RefusedNote } from '@/features/arrival/refused-note'
import { useArrivalEntry } from '@/features/arrival/use-arrival-entry'
import { UpcomingEvents } from '@/features/event/upcoming-events'
import { Brand } from '@/features/home/brand'
import { homeCopy } from '@/features/home/copy'
import { DistrictFigures } from '@/features/home/district-figures'
import { HomeFoot } from '@/features/home/home-foot'
import { OpenInquiry } from '@/features/home/open-inquiry'
import { PolicyEntry } from '@/features/home/policy-entry'
import { QuickEntries } from '@/features/home/quick-entries'
import { LatestArticles } from '@/features/news/latest-articles'
import { FeaturedPlaces } from '@/features/park/featured-places'
import { type Catalog, itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { refreshSession, useSession } from '@/platform/session'

const APP_NAME = '投资下城'

function HomeContent({ catalog, onAgenda }: { catalog: Catalog; onAgenda: () => void }) {
  return (
    <>
      <ArrivalHome catalog={catalog} onAgenda={onAgenda} />
      {moduleIsOn(catalog, 'policies') && <PolicyEntry catalog={catalog} />}
      {moduleIsOn(catalog, 'inquiries') && <OpenInquiry />}
      <QuickEntries catalog={catalog} />
      {moduleIsOn(catalog, 'parks') && <FeaturedPlaces catalog={catalog} />}
      {moduleIsOn(catalog, 'events') && <UpcomingEvents catalog={catalog} />}
      {moduleIsOn(catalog, 'figures') && <DistrictFigures catalog={catalog} />}
      {moduleIsOn(catalog, 'news') && <LatestArticles catalog={catalog} />}
      <HomeFoot catalog={catalog} />
    </>
  )
}

export default function TabsHomePage() {
  const words = useCopy(homeCopy)
  const { state, reload } = useCatalog()
  const [agendaIsOpen, setAgendaIsOpen] = useState(false)
  useArrivalEntry(state)
  useDidShow(() => {
    keepCatalogFresh()
    void refreshSession()
  })
  const catalog = loadedData(state)
  const settings = catalog === undefined ? undefined : itemOf(catalog, 'settings', 'settings')
  return (
    <Screen
      title={words.title}
      tab="home"
      unread={useSession()?.unread ?? 0}
      lead={<Brand name={settings?.appName ?? APP_NAME} />}
      overlay={
        catalog !== undefined && (
          <AgendaSheet catalog={catalog} open={agendaIsOpen} onClose={() => setAgendaIsOpen(false)} />
        )
      }
    >
      <RefusedNote />
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={4} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(data) => <HomeContent catalog={data} onAgenda={() => setAgendaIsOpen(true)} />}
      </AsyncContent>
    </Screen>
  )
}
