import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './key-value.css'

export interface KeyValueProps {
  items: readonly { key: string; value: ReactNode }[]
}

/** Facts in two columns: what, and what it is. A missing one says 未公开 or 待核实, it is not left out. */
export function KeyValue({ items }: KeyValueProps) {
  return (
    <View className="key-value">
      {items.map(({ key, value }) => (
        <View className="key-value-row" key={key}>
          <View className="key-value-key">{key}</View>
          <View className="key-value-value">{value}</View>
        </View>
      ))}
    </View>
  )
}
