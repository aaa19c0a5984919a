import { useDidShow } from '@tarojs/taro'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { SaveButton } from '@/components/save-button/save-button'
import { Screen } from '@/components/screen/screen'
import { ShareButton } from '@/components/share-button/share-button'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, itemOf, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useNoteVisit } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { go, replace } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { policyCopy } from './copy'
import { GlossaryOverlay, GlossaryProvider } from './glossary'
import { PolicyDetail } from './policy-detail'

function pageOf(catalog: Catalog, id: string) {
  const policy = itemOf(catalog, 'policy', id)
  return {
    policy,
    related: (policy?.related ?? []).flatMap((other) => itemOf(catalog, 'policy', other) ?? []),
    clauses: listOf(catalog, 'clause').filter((clause) => clause.policy === id),
    formerNote: listOf(catalog, 'settings')[0]?.former?.note,
  }
}

function AskBar({ id, card }: { id: string; card: ShareCard }) {
  const words = useCopy(policyCopy)
  useNoteVisit('policy', id)
  return (
    <ActionBar>
      <SaveButton kind="policy" id={id} />
      <ShareButton card={card} />
      <Button grow onPress={() => go(routes.inquirySubmit({ policy: id }))}>
        {words.ask}
      </Button>
    </ActionBar>
  )
}

/** The page of one policy. */
export function DetailScreen({ id }: { id: string }) {
  const words = useCopy(policyCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const page = mapLoadable(state, (catalog) => pageOf(catalog, id))
  const policy = loadedData(page)?.policy
  const card = { title: policy?.title ?? words.detail, route: routes.policy({ id }) }
  useShareCard(card)
  return (
    <GlossaryProvider catalog={loadedData(state)}>
      <Screen
        title={words.detail}
        overlay={<GlossaryOverlay />}
        {...(policy === undefined ? {} : { bar: <AskBar id={id} card={card} /> })}
      >
        <AsyncContent
          state={page}
          skeleton={<Skeleton kind="card" count={3} />}
          empty={{
            when: ({ policy: found }) => found === undefined,
            icon: 'document',
            title: words.goneTitle,
            text: words.goneText,
            action: { text: words.seeLibrary, onPress: () => replace(routes.policies()) },
          }}
          failedTitle={words.failedOne}
          onRetry={reload}
        >
          {({ policy: found, clauses, related, formerNote }) =>
            found !== undefined && (
              <PolicyDetail policy={found} clauses={clauses} related={related} formerNote={formerNote} />
            )
          }
        </AsyncContent>
      </Screen>
    </GlossaryProvider>
  )
}
