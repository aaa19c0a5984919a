import { figureTopics } from '@domain/figures/series'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { EmptyState } from '@/components/empty-state/empty-state'
import { FootNote } from '@/components/foot-note/foot-note'
import { Screen } from '@/components/screen/screen'
import { Segment } from '@/components/segment/segment'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, itemOf, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { type FigureView, figureCopy } from './copy'
import './figures.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { TopicCards } from './topic-cards'
import { YearList } from './year-list'

function Figures({ catalog }: { catalog: Catalog }) {
  const words = useCopy(figureCopy)
  const [view, setView] = useState<FigureView>('totals')
  if (!moduleIsOn(catalog, 'figures')) {
    const home = { text: words.none.home, onPress: () => go(routes.home()) }
    return <EmptyState icon="layers" title={words.off.title} text={words.off.text} action={home} />
  }
  const figures = listOf(catalog, 'figure')
  const formerNote = itemOf(catalog, 'settings', 'settings')?.former?.note
  const views: readonly FigureView[] = [...figureTopics, 'years']
  return (
    <>
      <View className="figure-views">
        <Segment
          label={words.viewsLabel}
          options={views.map((value) => ({ value, text: words.views[value] }))}
          value={view}
          onChange={setView}
        />
      </View>
      <ChineseOnly>
        {view === 'years' ? (
          <YearList figures={figures} catalog={catalog} />
        ) : (
          <TopicCards topic={view} figures={figures} catalog={catalog} />
        )}
      </ChineseOnly>
      <CorrectionLink kind="figures" id="district" />
      {formerNote !== undefined && <FootNote align="center">{formerNote}</FootNote>}
    </>
  )
}

/** 区情数据: charts by topic, and every figure by year. */
export function FiguresScreen() {
  const words = useCopy(figureCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty={{
          when: (catalog) => moduleIsOn(catalog, 'figures') && listOf(catalog, 'figure').length === 0,
          icon: 'layers',
          title: words.none.title,
          text: words.none.text,
          action: { text: words.none.home, onPress: () => go(routes.home()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(catalog) => <Figures catalog={catalog} />}
      </AsyncContent>
    </Screen>
  )
}
