import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Pressable } from '../pressable/pressable'
import './day-strip.css'

export interface DayOption {
  /** Calendar day, `2026-11-26`. */
  day: string
  /** 周四 */
  weekday: string
  /** Two digits, 26. */
  date: string
  /** Whole date, read out: 11月26日. */
  fullDate: string
  /** Seats left; 0 is full, `undefined` is closed. */
  seats: number | undefined
  /** Shown over the weekday at the first day of a month: 12月. */
  month?: string
}

export interface DayStripProps {
  /** 哪天来, read out. */
  label: string
  days: readonly DayOption[]
  value: string | undefined
  onChange: (day: string) => void
}

/** Days to choose from in one line. Full and closed days stay visible, and say so. */
export function DayStrip({ label, days, value, onChange }: DayStripProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="day-strip" {...accessible({ role: 'radiogroup', label })}>
      {days.map(({ day, weekday, date, fullDate, seats, month }) => {
        const open = seats !== undefined && seats > 0
        const closedNote = seats === undefined ? words.closed : words.full
        const note = open ? words.seats(seats) : closedNote
        const shortNote = open ? words.seatsShort(seats) : closedNote
        return (
          <Pressable
            key={day}
            className={`day${day === value ? ' day-on' : ''}${open ? '' : ' day-off'}`}
            role="radio"
            label={words.dayLabel({ weekday, date: fullDate, note })}
            checked={day === value}
            disabled={!open}
            onPress={() => onChange(day)}
          >
            <Text className="day-word">{month === undefined ? weekday : `${month} ${weekday}`}</Text>
            <Text className="day-date num">{date}</Text>
            <Text className="day-word">{shortNote}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
