import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { Section } from '@/components/section/section'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { ArticleRow } from './article-row'
import { articlesInOrder } from './articles-in-order'
import { newsCopy } from './copy'

const IN_SHORT = 3

/** 资讯 on the first page: the first three, and the way to all. */
export function LatestArticles({ catalog }: { catalog: Catalog }) {
  const words = useCopy(newsCopy)
  const articles = articlesInOrder(listOf(catalog, 'article'))
  if (articles.length === 0) return null
  return (
    <Section title={words.title} link={{ text: words.more, onPress: () => go(routes.news()) }}>
      <ChineseOnly>
        <Card className="card-list">
          {articles.slice(0, IN_SHORT).map((article) => (
            <ArticleRow key={article.id} article={article} catalog={catalog} />
          ))}
        </Card>
      </ChineseOnly>
    </Section>
  )
}
