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
import { useNoteVisit } from '@/platform/history'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { type ShareCard, useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { ArticleDetail } from './article-detail'
import { newsCopy } from './copy'

interface ArticleBarProps {
  id: string
  card: ShareCard
  /** The way to all of them. */
  all: { text: string; onPress: () => void }
}

function ArticleBar({ id, card, all }: ArticleBarProps) {
  useNoteVisit('article', id)
  return (
    <ActionBar>
      <SaveButton kind="article" id={id} />
      <ShareButton card={card} />
      <Button variant="outline" grow onPress={all.onPress}>
        {all.text}
      </Button>
    </ActionBar>
  )
}

/** The page of one article. */
export function ArticleScreen({ id }: { id: string }) {
  const words = useCopy(newsCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  const page = mapLoadable(state, (catalog) => ({ catalog, article: itemOf(catalog, 'article', id) }))
  const article = loadedData(page)?.article
  const card = { title: article?.title ?? words.title, route: routes.article({ id }) }
  useShareCard(card)
  const all = { text: words.gone.action, onPress: () => replace(routes.news()) }
  const bar = <ArticleBar id={id} card={card} all={all} />
  return (
    <Screen title={words.title} {...(article === undefined ? {} : { bar })}>
      <AsyncContent
        state={page}
        skeleton={<Skeleton kind="detail" count={2} />}
        empty={{
          when: (loaded) => loaded.article === undefined,
          icon: 'document',
          title: words.gone.title,
          text: words.gone.text,
          action: all,
        }}
        failedTitle={words.failedOne}
        onRetry={reload}
      >
        {(loaded) =>
          loaded.article !== undefined && <ArticleDetail article={loaded.article} catalog={loaded.catalog} />
        }
      </AsyncContent>
    </Screen>
  )
}
