import type { Figure } from '@contract/content/knowledge'
import { statedGrowth } from '@domain/figures/read-series'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { DataTable } from '@/components/data-table/data-table'
import { FootNote } from '@/components/foot-note/foot-note'
import { useCopy } from '@/platform/language'
import { figureCopy } from './copy'
import { growthYears } from './growth-years'

export interface GrowthTableProps {
  /** Indicators in the order of the rows. */
  indicators: readonly string[]
  figures: readonly Figure[]
}

/** 同比增速 as the reports print it, by indicator and year. */
export function GrowthTable({ indicators, figures }: GrowthTableProps) {
  const words = useCopy(figureCopy)
  const years = growthYears(indicators, figures)
  const rows = indicators
    .filter((indicator) => years.some(({ year }) => statedGrowth(figures, indicator, year) !== undefined))
    .map((indicator) => ({
      key: indicator,
      head: indicator,
      cells: years.map(({ year }) => {
        const growth = statedGrowth(figures, indicator, year)
        return growth === undefined ? (
          <Text key={year} className="tone-3">
            {words.notListed}
          </Text>
        ) : (
          growth
        )
      }),
    }))
  if (rows.length === 0) return null
  return (
    <Card>
      <View className="row row-between figure-card-head">
        <View className="text-head" {...accessible({ role: 'heading', level: 2 })}>
          {words.growthTitle}
        </View>
        <Text className="text-cap tone-3">%</Text>
      </View>
      <DataTable
        label={words.growthTitle}
        columns={[
          words.indicator,
          ...years.map(({ year, estimated }) => (estimated ? words.estimatedYear(year) : year)),
        ]}
        rows={rows}
      />
      <FootNote>{words.growthLead}</FootNote>
    </Card>
  )
}
