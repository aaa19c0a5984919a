import { dayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { decorative } from '@/components/accessible'
import { useLanguage } from '@/platform/language'
import { formatMonth, formatWeekday } from '@/platform/time/format-moment'
import './date-chip.css'

export interface DateChipProps {
  /** Epoch ms. */
  at: number
  weekday?: boolean
}

/** A day as on a tear-off calendar. Decoration: the row beside it says the date in its label. */
export function DateChip({ at, weekday = false }: DateChipProps) {
  const language = useLanguage()
  const day = dayOf(at)
  return (
    <View className="date-chip" {...decorative}>
      <Text className="date-chip-day num">{day.slice(8)}</Text>
      <Text className="date-chip-line">{formatMonth(day, language)}</Text>
      {weekday && <Text className="date-chip-line">{formatWeekday(day, language)}</Text>}
    </View>
  )
}
