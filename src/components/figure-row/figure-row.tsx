import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './figure-row.css'

export interface Figure {
  /** Anything unique in the row. */
  key: string
  /** 2.9 */
  value: string
  /** What it counts, and where it comes from; a line each. */
  lines: readonly ReactNode[]
  tone?: 'danger' | 'warn'
}

/** Two to four figures side by side; under each other in large text. */
export function FigureRow({ figures }: { figures: readonly Figure[] }) {
  return (
    <View className="figure-row">
      {figures.map(({ key, value, lines, tone }) => (
        <View className="figure" key={key}>
          <Text className={`figure-value num${tone === undefined ? '' : ` tone-${tone}`}`}>{value}</Text>
          <View className="figure-lines">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one figure are never reordered
              <View key={index}>{line}</View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
