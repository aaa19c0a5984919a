import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import './progress-bar.css'

export interface ProgressBarProps {
  /** From 0 to 1. */
  value: number
  /** What progresses, read out. */
  label: string
  tone?: 'brand' | 'warn' | 'danger'
}

/** How far something is. Always stands beside the words or the clock that say it. */
export function ProgressBar({ value, label, tone = 'brand' }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <View className="progress-bar" {...accessible({ role: 'progressbar', label, value: percent })}>
      <View className={`progress-bar-fill progress-bar-${tone}`} style={{ width: `${percent}%` }} />
    </View>
  )
}
