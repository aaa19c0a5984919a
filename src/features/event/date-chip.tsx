import { dayOf, weekdayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { decorative } from '@/components/accessible'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'
import './date-chip.css'

export interface DateChipProps {
  /** Epoch ms. */
  at: number
  weekday?: boolean
}

/** A day as on a tear-off calendar. Decoration: the row beside it says the date in its label. */
export function DateChip({ at, weekday = false }: DateChipProps) {
  const words = useCopy(eventCopy)
  const day = dayOf(at)
  return (
    <View className="date-chip" {...decorative}>
      <Text className="date-chip-day num">{day.slice(8)}</Text>
      <Text className="date-chip-line">{words.monthShort(Number(day.slice(5, 7)))}</Text>
      {weekday && <Text className="date-chip-line">{words.weekdays[weekdayOf(day) - 1]}</Text>}
    </View>
  )
}
