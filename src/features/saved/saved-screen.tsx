import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Screen } from '@/components/screen/screen'
import { Segment } from '@/components/segment/segment'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { refreshSaved } from '@/platform/saved'
import { savedCopy } from './copy'
import { HistoryList } from './history-list'
import { SavedList } from './saved-list'

const views = ['saved', 'history'] as const

/** 收藏与浏览: what the visitor saved, and what was looked at on this phone. */
export function SavedScreen() {
  const words = useCopy(savedCopy)
  const [view, setView] = useState<(typeof views)[number]>('saved')
  const { state, reload } = useCatalog()
  useDidShow(() => {
    keepCatalogFresh()
    void refreshSaved()
  })
  return (
    <Screen title={words.title}>
      <Segment
        label={words.view}
        options={views.map((value) => ({ value, text: words.views[value] }))}
        value={view}
        onChange={setView}
      />
      <View className="mt-16">
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="row" count={4} />}
          empty="never"
          failedTitle={words.failed}
          onRetry={reload}
        >
          {(catalog) =>
            view === 'saved' ? <SavedList catalog={catalog} /> : <HistoryList catalog={catalog} />
          }
        </AsyncContent>
      </View>
    </Screen>
  )
}
