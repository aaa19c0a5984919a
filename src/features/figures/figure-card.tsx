import type { Figure } from '@contract/content/knowledge'
import { readSeries, type SeriesPoint } from '@domain/figures/read-series'
import type { FigureCard as CardRule, SeriesRule } from '@domain/figures/series'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { axisFor } from './chart-axis'
import { figureCopy } from './copy'
import './figures.css'
import { HeadlinePair } from './headline-pair'
import { PointChart } from './point-chart'
import { SeriesTable } from './series-table'
import { spokenSeries } from './spoken-series'
import { ValueBars } from './value-bars'

/** A series with what the reports give of it. */
export interface ReadSeries {
  rule: SeriesRule
  name: string
  points: readonly SeriesPoint[]
}

export interface FigureCardProps {
  card: CardRule
  figures: readonly Figure[]
  catalog: Catalog
}

const shapeOf = (index: number) => (index === 0 ? ('circle' as const) : ('diamond' as const))

function Legend({ series }: { series: readonly ReadSeries[] }) {
  const words = useCopy(figureCopy)
  const [first] = series
  const points = series.flatMap((one) => one.points)
  const hasHollow = points.some(
    ({ figure, estimate }) => estimate !== undefined || ['estimated', 'target'].includes(figure.status),
  )
  const unit = first?.points[0]?.figure.unit ?? ''
  return (
    <View className="figure-legend">
      {series.length > 1 &&
        series.map(({ rule, name }, index) => (
          <View className={`figure-legend-row chart-series-${index + 1}`} key={rule.id}>
            <View className={`chart-mark chart-key chart-${shapeOf(index)}`} />
            <Text className="figure-legend-name">
              {rule.apart === undefined ? name : `${name}${words.listSeparator}${words.notJoined}`}
            </Text>
          </View>
        ))}
      <Text className="text-cap tone-3">
        {[unit, ...(hasHollow ? [words.hollow] : [])].join(words.separator)}
      </Text>
    </View>
  )
}

function Chart({ series }: { series: readonly ReadSeries[] }) {
  const words = useCopy(figureCopy)
  const values = series.flatMap(({ points }) => points.map(({ figure }) => Number(figure.value)))
  const { from, ticks } = axisFor(values)
  return (
    <>
      <Legend series={series} />
      <PointChart
        label={series.map((one) => spokenSeries(one, words)).join('；')}
        series={series.map(({ rule, name, points }, index) => ({
          id: rule.id,
          name,
          points,
          shape: shapeOf(index),
        }))}
      />
      {from > 0 && <View className="text-cap tone-3">{words.axisFrom(ticks[0] ?? '')}</View>}
    </>
  )
}

/** Series that belong together: the chart, and the same as tables. Nothing where no figure is published. */
export function FigureCard({ card, figures, catalog }: FigureCardProps) {
  const words = useCopy(figureCopy)
  const [open, setOpen] = useState(false)
  const series = card.series
    .map((rule) => ({ rule, points: readSeries(rule, figures) }))
    .flatMap(({ rule, points }): ReadSeries[] => {
      const name = points[0]?.figure.indicator
      return name === undefined ? [] : [{ rule, name, points }]
    })
  if (series.length === 0) return null
  const charted = series.filter(({ rule }) => rule.drawn !== 'bars')
  const title = words.cards[card.id] ?? series[0]?.name ?? ''
  const note = words.cardNotes[card.id]
  return (
    <Card>
      <View className="text-head" {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {note !== undefined && <View className="text-cap tone-3 mt-4">{note}</View>}
      <HeadlinePair series={charted} catalog={catalog} />
      {charted.length > 0 && <Chart series={charted} />}
      {series
        .filter(({ rule }) => rule.drawn === 'bars')
        .map((one) => (
          <ValueBars key={one.rule.id} name={one.name} points={one.points} named={series.length > 1} />
        ))}
      <View className="figure-toggle">
        <Button variant="text" size="small" onPress={() => setOpen(!open)}>
          {open ? words.hideTable : words.showTable}
        </Button>
      </View>
      {open &&
        series.map((one) => (
          <SeriesTable key={one.rule.id} series={one} figures={figures} catalog={catalog} />
        ))}
    </Card>
  )
}
