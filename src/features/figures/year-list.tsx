import type { Figure } from '@contract/content/knowledge'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { CitedSource } from '@/components/cited-source/cited-source'
import { DataTable } from '@/components/data-table/data-table'
import { FootNote } from '@/components/foot-note/foot-note'
import { Tag } from '@/components/tag/tag'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { type FigureWords, figureCopy } from './copy'
import { figureYears, isAllTargets, lastReported } from './figure-years'
import './figures.css'
import { valueText } from './value-text'

export interface YearListProps {
  figures: readonly Figure[]
  catalog: Catalog
}

function yearName(figures: readonly Figure[], year: string, words: FigureWords): string {
  const span = words.spans[year]
  if (span !== undefined) return span
  return isAllTargets(figures, year) ? words.targetsOf(year) : year
}

function Indicator({ figure }: { figure: Figure }) {
  const words = useCopy(figureCopy)
  return (
    <>
      <Text>{figure.indicator}</Text>
      {figure.status !== 'actual' && (
        <Text className="figure-status">
          <Tag tone={figure.status === 'final' ? 'brand' : 'neutral'}>{words.statuses[figure.status]}</Tag>
        </Text>
      )}
      {figure.note !== undefined && <View className="text-cap tone-3">{figure.note}</View>}
    </>
  )
}

function Value({ figure }: { figure: Figure }) {
  const words = useCopy(figureCopy)
  const { value, unit } = figure
  if (value === null) return <Text className="tone-3">{words.notListed}</Text>
  return (
    <>
      <Text>{valueText({ value, unit })}</Text>
      {unit !== '%' && unit !== '' && <View className="text-cap tone-3">{unit}</View>}
    </>
  )
}

/** Every published figure of one year, with unit, growth, note and publication. */
export function YearList({ figures, catalog }: YearListProps) {
  const words = useCopy(figureCopy)
  const years = figureYears(figures)
  const [chosen, setChosen] = useState<string>()
  const year = chosen ?? lastReported(figures)
  const shown = figures.filter(({ yearText }) => yearText === year)
  return (
    <>
      <View className="figure-years">
        <ChipGroup
          choose="one"
          label={words.yearsLabel}
          look="solid"
          scroll
          options={years.map((value) => ({ value, text: yearName(figures, value, words) }))}
          value={year}
          onChange={setChosen}
        />
      </View>
      <Card>
        <DataTable
          label={words.yearTable(yearName(figures, year ?? '', words))}
          columns={[words.indicator, words.value, words.growth]}
          rows={shown.map((figure) => ({
            key: figure.id,
            head: <Indicator figure={figure} />,
            cells: [<Value key="value" figure={figure} />, figure.growthPercent ?? ''],
          }))}
        />
        <FootNote>
          <View>{words.yearsLead}</View>
          <View>{words.asWritten}</View>
          <CitedSource cites={shown.map(({ cite }) => cite)} catalog={catalog} />
        </FootNote>
      </Card>
    </>
  )
}
