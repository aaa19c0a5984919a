import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Pressable } from '../pressable/pressable'
import './slot-grid.css'

/** From this number of seats down a slot says that few are left. */
const FEW = 2

export interface SlotOption {
  id: string
  /** 14:00 */
  time: string
  /** Seats left; 0 is full, `undefined` is closed. */
  seats: number | undefined
  /** Words in the seats' place: 已为您留位. */
  note?: string
}

export interface SlotGridProps {
  /** 几点来, read out. */
  label: string
  slots: readonly SlotOption[]
  value: string | undefined
  onChange: (id: string) => void
}

/** The times of one day, two by two. Full ones stay visible, struck through and in words. */
export function SlotGrid({ label, slots, value, onChange }: SlotGridProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="slot-grid" {...accessible({ role: 'radiogroup', label })}>
      {slots.map(({ id, time, seats, note }) => {
        const chosen = id === value
        const open = seats !== undefined && seats > 0
        const closedNote = seats === undefined ? words.closed : words.full
        const shown = note ?? (open ? words.seats(seats) : closedNote)
        const look = open && seats <= FEW ? ' slot-few' : ''
        return (
          <Pressable
            key={id}
            className={`slot${chosen ? ' slot-on' : look}${open || chosen ? '' : ' slot-off'}`}
            role="radio"
            label={spoken([time, shown])}
            checked={chosen}
            disabled={!open && !chosen}
            onPress={() => onChange(id)}
          >
            <Text className="slot-time num">{time}</Text>
            <Text className="slot-note">{shown}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
