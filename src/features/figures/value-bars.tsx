import type { SeriesPoint } from '@domain/figures/read-series'
import { Text, View } from '@tarojs/components'
import { decorative } from '@/components/accessible'
import { useCopy } from '@/platform/language'
import { axisFor } from './chart-axis'
import { figureCopy } from './copy'
import './figures.css'
import { fullValue } from './value-text'

export interface ValueBarsProps {
  name: string
  points: readonly SeriesPoint[]
  /** Whether its name stands above it, because others stand on the same card. */
  named: boolean
}

const WHOLE = 100

/** How long a bar is, in percent: shares of the whole, other values of a round scale from zero. */
function lengthOf(value: string, scale: number): string {
  return `${(Number(value) / scale) * WHOLE}%`
}

/** One bar a year, from zero. The words beside say all of it. */
export function ValueBars({ name, points, named }: ValueBarsProps) {
  const words = useCopy(figureCopy)
  const values = points.map(({ figure }) => Number(figure.value))
  const scale = points[0]?.figure.unit === '%' ? WHOLE : axisFor([0, ...values]).to
  return (
    <View className="value-bars">
      {named && <View className="text-strong">{name}</View>}
      {points.map(({ year, figure }) => (
        <View className="value-bar" key={figure.id}>
          <View className="row row-between text-sub text-strong num">
            <Text>{year}</Text>
            <Text>{fullValue(figure, words)}</Text>
          </View>
          <View className="value-bar-track" {...decorative}>
            <View className="value-bar-fill" style={{ width: lengthOf(figure.value, scale) }} />
          </View>
        </View>
      ))}
    </View>
  )
}
