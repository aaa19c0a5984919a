import type { Figure } from '@contract/content/knowledge'
import { statedGrowth } from '@domain/figures/read-series'
import { View } from '@tarojs/components'
import { CitedSource } from '@/components/cited-source/cited-source'
import { DataTable } from '@/components/data-table/data-table'
import { FootNote } from '@/components/foot-note/foot-note'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { figureCopy } from './copy'
import type { ReadSeries } from './figure-card'
import './figures.css'
import { fullValue, valueText } from './value-text'

export interface SeriesTableProps {
  series: ReadSeries
  figures: readonly Figure[]
  catalog: Catalog
}

/** What a chart shows, as a table: value and stated growth by year, then notes and publications. */
export function SeriesTable({ series, figures, catalog }: SeriesTableProps) {
  const words = useCopy(figureCopy)
  const { name, points } = series
  const shown = points.flatMap(({ figure, estimate }) => [
    figure,
    ...(estimate === undefined ? [] : [estimate]),
  ])
  const notes = [...new Set(shown.flatMap(({ note }) => note ?? []))]
  const rows = points.map(({ year, figure, estimate }) => ({
    key: year,
    head: year,
    cells: [
      <>
        <View>{fullValue(figure, words)}</View>
        {estimate !== undefined && (
          <View className="text-cap tone-3">{words.beside(valueText(estimate))}</View>
        )}
      </>,
      statedGrowth(figures, figure.indicator, year) ?? words.notListed,
    ],
  }))
  return (
    <View className="series-table">
      <View className="text-sub text-strong">{name}</View>
      <DataTable label={words.tableOf(name)} columns={[words.year, words.value, words.growth]} rows={rows} />
      <FootNote>
        {notes.map((note) => (
          <View key={note}>{note}</View>
        ))}
        <CitedSource cites={shown.map(({ cite }) => cite)} catalog={catalog} />
      </FootNote>
    </View>
  )
}
