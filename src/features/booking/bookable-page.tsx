import type { Settings } from '@contract/content/settings'
import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import type { IconName } from '@/components/icon/icon-names'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { bookingCopy } from './copy'

export interface BookablePageProps {
  /** The module that a district may have switched off. */
  module: Settings['modules'][number]
  icon: IconName
  words: { title: string; failed: string; offTitle: string; offText: string }
  /** The page itself, once the content is there. */
  children: (catalog: Catalog, settings: Settings) => ReactNode
}

/** A page to book on: until the content is there, and where the district does not offer it. */
export function BookablePage({ module, icon, words, children }: BookablePageProps) {
  useDidShow(keepCatalogFresh)
  const { mine } = useCopy(bookingCopy)
  const { state, reload } = useCatalog()
  if (state.status === 'ready' || state.status === 'stale') {
    const [settings] = listOf(state.data, 'settings')
    if (settings?.modules.includes(module) === true) return children(state.data, settings)
    return (
      <Screen title={words.title}>
        <EmptyState
          icon={icon}
          title={words.offTitle}
          text={words.offText}
          action={{ text: mine, onPress: () => go(routes.bookings()) }}
        />
      </Screen>
    )
  }
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => null}
      </AsyncContent>
    </Screen>
  )
}
