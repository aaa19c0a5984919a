import type { SeriesPoint } from '@domain/figures/read-series'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { useCopy } from '@/platform/language'
import { axisFor, depthOf } from './chart-axis'
import { bandOf, linesOf, type Mark, marksOf, yearSpots } from './chart-marks'
import { figureCopy } from './copy'
import './point-chart.css'
import { valueText } from './value-text'

/** Half of a line's width. */
const HALF_LINE = '1.25px'

export interface ChartSeries {
  id: string
  name: string
  points: readonly SeriesPoint[]
  /** Series differ by shape, not by colour alone. */
  shape: 'circle' | 'diamond'
}

export interface PointChartProps {
  /** Everything the chart shows, in words. */
  label: string
  series: readonly ChartSeries[]
}

function Point({ mark, shape, below }: { mark: Mark; shape: ChartSeries['shape']; below: boolean }) {
  const words = useCopy(figureCopy)
  const { figure, left, top, hollow, beside } = mark
  const look = (isHollow: boolean) => `chart-mark chart-${shape}${isHollow ? ' chart-hollow' : ''}`
  const { status } = figure
  return (
    <>
      <View className={look(hollow)} style={{ left: `${left}%`, top: `${top}%` }} />
      <Text
        className={`chart-value${below ? ' chart-below' : ''}`}
        style={{ left: `${left}%`, top: `${top}%` }}
      >
        {hollow && (status === 'estimated' || status === 'target') ? `${words[status]} ` : ''}
        {valueText(figure)}
      </Text>
      {beside !== undefined && (
        <>
          <View
            className={`${look(true)} chart-beside`}
            style={{ left: `${left}%`, top: `${beside.top}%` }}
          />
          <Text className="chart-beside-value" style={{ left: `${left}%`, top: `${beside.top}%` }}>
            <Text className="chart-beside-word">{`${words.estimated} `}</Text>
            {valueText(beside.figure)}
          </Text>
        </>
      )}
    </>
  )
}

/** Points by year on one scale; a line only where the series may be joined. */
export function PointChart({ label, series }: PointChartProps) {
  const points = series.flatMap((one) => one.points)
  const axis = axisFor(
    points.flatMap(({ figure, estimate }) => [
      Number(figure.value),
      ...(estimate === undefined ? [] : [Number(estimate.value)]),
    ]),
  )
  const years = [...new Set(points.map(({ year }) => year))].sort()
  const spots = yearSpots(
    years,
    points.some(({ estimate }) => estimate !== undefined),
  )
  const several = series.length > 1
  return (
    <View className="chart num" {...accessible({ role: 'img', label })}>
      <View className="chart-plot">
        {axis.ticks.map((tick) => (
          <View className="chart-tick" key={tick} style={{ top: `${depthOf(Number(tick), axis)}%` }}>
            <Text className="chart-tick-text">{tick}</Text>
          </View>
        ))}
        <View className="chart-area">
          {series.map((one, index) => {
            const marks = marksOf(one.points, spots, axis)
            return (
              <View className={`chart-series chart-series-${index + 1}`} key={one.id}>
                {linesOf(one.points, marks).map((line) => (
                  <View className="chart-line" key={line.key} style={{ clipPath: bandOf(line, HALF_LINE) }} />
                ))}
                {marks.map((mark) => (
                  <Point key={mark.key} mark={mark} shape={one.shape} below={several && index === 0} />
                ))}
              </View>
            )
          })}
          {spots.map(({ year, left }) => (
            <Text className="chart-year" key={year} style={{ left: `${left}%` }}>
              {year}
            </Text>
          ))}
        </View>
      </View>
    </View>
  )
}
