import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { LongList } from '@/components/long-list/long-list'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { ArticleRow } from './article-row'
import { articlesInOrder } from './articles-in-order'
import { newsCopy } from './copy'
import './news.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'

function Articles({ catalog }: { catalog: Catalog }) {
  const words = useCopy(newsCopy)
  if (!moduleIsOn(catalog, 'news')) {
    const home = { text: words.none.home, onPress: () => go(routes.home()) }
    return <EmptyState icon="document" title={words.off.title} text={words.off.text} action={home} />
  }
  const articles = articlesInOrder(listOf(catalog, 'article'))
  return (
    <>
      <View className="news-lead">{words.lead}</View>
      <ChineseOnly>
        <Card className="card-list">
          <LongList count={articles.length}>
            {(shown) =>
              articles
                .slice(0, shown)
                .map((article) => (
                  <ArticleRow key={article.id} article={article} catalog={catalog} withLead />
                ))
            }
          </LongList>
        </Card>
      </ChineseOnly>
    </>
  )
}

/** 资讯: every article, in the office's order. */
export function NewsScreen() {
  const words = useCopy(newsCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={4} />}
        empty={{
          when: (catalog) => moduleIsOn(catalog, 'news') && listOf(catalog, 'article').length === 0,
          icon: 'document',
          title: words.none.title,
          text: words.none.text,
          action: { text: words.none.home, onPress: () => go(routes.home()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(catalog) => <Articles catalog={catalog} />}
      </AsyncContent>
    </Screen>
  )
}
