import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { FigureRow } from '@/components/figure-row/figure-row'
import { Section } from '@/components/section/section'
import { type Catalog, itemOf, listOf } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { homeCopy } from './copy'
import './district-figures.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { figureLines, figureValue, highlighted } from './highlighted-figures'

/** 区情一览: the figures marked for the first page, with their year and publications. */
export function DistrictFigures({ catalog }: { catalog: Catalog }) {
  const { figures: words } = useCopy(homeCopy)
  const language = useLanguage()
  const figures = highlighted(listOf(catalog, 'figure'))
  if (figures.length === 0) return null
  const years = [...new Set(figures.map(({ yearText }) => yearText))].join(words.separator)
  const sources = [...new Set(figures.map(({ cite }) => cite.source))]
    .flatMap((id) => itemOf(catalog, 'source', id)?.title ?? [])
    .map(words.titled)
    .join(words.separator)
  return (
    <Section title={words.title} link={{ text: words.trend, onPress: () => go(routes.figures()) }}>
      <Card>
        <ChineseOnly when={language !== 'zh' && figures.some(({ highlight }) => highlight.en === undefined)}>
          <FigureRow
            figures={figures.map((figure) => ({
              key: figure.id,
              value: figureValue(figure),
              lines: figureLines(figure, language).map((line) => (
                <Text key={line} className="district-figures-line">
                  {line}
                </Text>
              )),
            }))}
          />
        </ChineseOnly>
        <View className="district-figures-foot">
          {words.years(years)}
          {sources !== '' && words.from(sources)}
        </View>
      </Card>
    </Section>
  )
}
