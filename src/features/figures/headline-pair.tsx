import { Text, View } from '@tarojs/components'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { figureCopy } from './copy'
import type { ReadSeries } from './figure-card'
import './figures.css'
import { valueText } from './value-text'

export interface HeadlinePairProps {
  series: readonly ReadSeries[]
  catalog: Catalog
}

/** The final values of the last year in large figures, the estimates beside. Nothing where none was replaced. */
export function HeadlinePair({ series, catalog }: HeadlinePairProps) {
  const words = useCopy(figureCopy)
  const finals = series.flatMap(({ name, points }) => {
    const last = [...points].reverse().find(({ estimate }) => estimate !== undefined)
    return last?.estimate === undefined ? [] : [{ name, ...last, estimate: last.estimate }]
  })
  const [first] = finals
  if (first === undefined) return null
  const source = itemOf(catalog, 'source', first.figure.cite.source)?.title
  return (
    <View className="figure-headline">
      <View className="figure-pair num">
        {finals.map(({ name, figure, estimate }) => (
          <View className="figure-pair-item" key={figure.id}>
            <View className="text-sub tone-2">{name}</View>
            <Text className="figure-pair-value">{valueText(figure)}</Text>
            <View className="text-cap tone-2">
              {[figure.unit, words.beside(valueText(estimate))].join(words.separator)}
            </View>
          </View>
        ))}
      </View>
      {source !== undefined && (
        <View className="text-cap tone-3 mt-12">{words.finalOf(first.year, source)}</View>
      )}
    </View>
  )
}
