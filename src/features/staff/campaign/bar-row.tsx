import { Text, View } from '@tarojs/components'
import './campaign.css'

export interface BarRowProps {
  name: string
  /** The figure as it is shown: `174`, `<10`, `120+`. */
  figure: string
  /** The same in words, where it is not exact: `至少 174`. */
  shown?: string
  /** The largest figure beside it, which fills the width; 0 draws none. */
  most: number
  /** What it means, under the bar. */
  text?: string
  /** Of those that come before what matters: paler. */
  soft?: boolean
}

/** What a figure that staff see weighs in a drawing: `<10` as 5, `120+` as 120. */
export function weightOf(figure: string): number {
  return figure.startsWith('<') ? Number.parseInt(figure.slice(1), 10) / 2 : Number.parseInt(figure, 10)
}

/** A figure with its name and a bar that compares it with those beside it. */
export function BarRow({ name, figure, shown = figure, most, text, soft = false }: BarRowProps) {
  const weight = weightOf(figure)
  return (
    <View className="campaign-bar">
      <Text className="campaign-bar-name">{name}</Text>
      <Text className={`campaign-bar-figure num${weight === 0 ? ' tone-3' : ''}`}>{shown}</Text>
      {weight > 0 && most > 0 && (
        <View className="campaign-bar-track">
          <View
            className={`campaign-bar-fill${soft ? ' campaign-bar-soft' : ''}`}
            style={{ width: `${Math.round((weight / most) * 100)}%` }}
          />
        </View>
      )}
      {text !== undefined && <View className="campaign-bar-text">{text}</View>}
    </View>
  )
}
