import type { Article } from '@contract/content/article'
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/pressable/pressable'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { articleLine } from './article-line'
import { newsCopy } from './copy'
import './news.css'

export interface ArticleRowProps {
  article: Article
  catalog: Catalog
  /** With the first words of the digest, for the list of all. */
  withLead?: boolean
}

/** An article in a list: its title, the year of its material and what kind of source it is. */
export function ArticleRow({ article, catalog, withLead = false }: ArticleRowProps) {
  const words = useCopy(newsCopy)
  const line = articleLine(itemOf(catalog, 'source', article.source), words)
  const shownLead = withLead ? article.digest.slice(0, 1) : []
  return (
    <Pressable
      className="article-row"
      role="link"
      label={spoken([article.title, ...shownLead, line])}
      onPress={() => go(routes.article({ id: article.id }))}
    >
      <Text className={withLead ? 'article-row-title text-strong' : 'article-row-title'}>
        {article.title}
      </Text>
      {shownLead.map((lead) => (
        <View className="article-row-lead" key={lead}>
          {lead}
        </View>
      ))}
      <View className="article-row-line num">{line}</View>
    </Pressable>
  )
}
