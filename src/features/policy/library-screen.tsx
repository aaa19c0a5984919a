import { dayOf } from '@domain/time/shanghai'
import { useDidShow } from '@tarojs/taro'
import { useMemo } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { policyCopy } from './copy'
import { filterPolicies } from './filter-policies'
import { FilterSheet } from './filter-sheet'
import { MatchBanner } from './match-banner/match-banner'
import { libraryRows } from './outlook'
import { PolicyLibrary } from './policy-library'
import { useFilter } from './use-filter'

function libraryOf(catalog: Catalog) {
  const settings = listOf(catalog, 'settings')[0]
  return {
    policies: listOf(catalog, 'policy'),
    district: settings?.district ?? '',
    formerNote: settings?.former?.note,
    offered: settings === undefined || settings.modules.includes('policies'),
    catalog,
  }
}

const rowsOf = (catalog: Catalog, today: string) =>
  libraryRows({ policies: listOf(catalog, 'policy'), clauses: listOf(catalog, 'clause') }, today)

/** The tab 政策. */
export function LibraryScreen() {
  const words = useCopy(policyCopy)
  const { state, reload } = useCatalog()
  const filtering = useFilter()
  const session = useSession()
  useDidShow(keepCatalogFresh)
  const library = mapLoadable(state, libraryOf)
  const today = dayOf(Date.now())
  const catalog = loadedData(state)
  const rows = useMemo(() => (catalog === undefined ? [] : rowsOf(catalog, today)), [catalog, today])
  const shown = filterPolicies(rows, filtering.filter)
  return (
    <Screen
      title={words.library}
      tab="policy"
      unread={session?.unread ?? 0}
      overlay={<FilterSheet filtering={filtering} count={shown.length} />}
    >
      <AsyncContent
        state={library}
        skeleton={<Skeleton kind="card" count={4} />}
        empty={{
          when: ({ policies, offered }) => offered && policies.length === 0,
          icon: 'document',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.ask, onPress: () => go(routes.inquirySubmit()) },
        }}
        failedTitle={words.failedList}
        onRetry={reload}
      >
        {({ catalog, district, formerNote, offered }) =>
          offered ? (
            <>
              <MatchBanner catalog={catalog} />
              <PolicyLibrary rows={shown} district={district} formerNote={formerNote} filtering={filtering} />
            </>
          ) : (
            <EmptyState
              icon="document"
              title={words.moduleOff}
              text={words.moduleOffText}
              action={{ text: words.seeParks, onPress: () => go(routes.parks()) }}
            />
          )
        }
      </AsyncContent>
    </Screen>
  )
}
