import type { Article } from '@contract/content/article'
import type { ContentSource } from '@contract/content/source'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { FootNote } from '@/components/foot-note/foot-note'
import { KeyValue } from '@/components/key-value/key-value'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { Tag } from '@/components/tag/tag'
import { type Catalog, itemOf, listOf } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { materialYear, sourceNature } from './article-line'
import { newsCopy } from './copy'
import './news.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { type Related, relatedTo } from './related-to'

export interface ArticleDetailProps {
  article: Article
  catalog: Catalog
}

/** What the digest was made from: title, year and kind of the source, and what to beware of. */
function Source({ source }: { source: ContentSource }) {
  const words = useCopy(newsCopy)
  const items = [
    { key: words.originalTitle, value: source.title },
    { key: words.material, value: source.yearText ?? String(source.dataYear ?? words.yearUnknown) },
    { key: words.nature, value: sourceNature(source, words) },
    ...(source.note === undefined
      ? []
      : [{ key: words.note, value: <ChineseOnly>{source.note}</ChineseOnly> }]),
  ]
  return (
    <Section title={words.source}>
      <Card>
        <KeyValue items={items} />
      </Card>
    </Section>
  )
}

function RelatedItem({ related }: { related: Related }) {
  const words = useCopy(newsCopy)
  const { kind, item } = related
  const title = related.kind === 'place' ? related.item.name : related.item.title
  const open = () => go(kind === 'place' ? routes.park({ id: item.id }) : routes.policy({ id: item.id }))
  return (
    <ListItem
      icon={kind === 'place' ? 'building' : 'document'}
      title={title}
      value={words.kindOf[kind]}
      label={spoken([title, words.kindOf[kind]])}
      onPress={open}
    />
  )
}

/** One article: our digest, where it comes from, and the parks and policies it names. */
export function ArticleDetail({ article, catalog }: ArticleDetailProps) {
  const words = useCopy(newsCopy)
  const source = itemOf(catalog, 'source', article.source)
  const formerNote = itemOf(catalog, 'settings', 'settings')?.former?.note
  const related = relatedTo(article, {
    places: moduleIsOn(catalog, 'parks') ? listOf(catalog, 'place') : [],
    policies: moduleIsOn(catalog, 'policies') ? listOf(catalog, 'policy') : [],
  })
  return (
    <>
      <ChineseOnly>
        <View className="article-title" {...accessible({ role: 'heading', level: 2 })}>
          {article.title}
        </View>
        <View className="row row-wrap gap-8 mt-12">
          <Tag tone={source?.caution === undefined ? 'brand' : 'warn'}>
            {source === undefined ? words.yearUnknown : sourceNature(source, words)}
          </Tag>
          <Text className="text-cap tone-3 num">
            {[materialYear(source, words), words.digestNote].join(words.separator)}
          </Text>
        </View>
        <View className="article-text">
          {article.digest.map((paragraph) => (
            <View className="article-paragraph" key={paragraph}>
              {paragraph}
            </View>
          ))}
        </View>
      </ChineseOnly>
      {related.length > 0 && (
        <Section title={words.related}>
          <Card className="card-list">
            {related.map((one) => (
              <RelatedItem key={`${one.kind} ${one.item.id}`} related={one} />
            ))}
          </Card>
        </Section>
      )}
      {source !== undefined && <Source source={source} />}
      <CorrectionLink kind="article" id={article.id} />
      {formerNote !== undefined && <FootNote align="center">{formerNote}</FootNote>}
    </>
  )
}
