import type { QueueRow } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { decorative } from '@/components/accessible'
import { clockState } from '@/components/reply-clock/clock-state'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import { dueDistance } from './due-distance'
import './staff.css'

const tones = { brand: '', warn: ' due-mark-warn', danger: ' due-mark-danger' } as const

export interface DueMarkProps {
  clock: QueueRow['clock']
  status: QueueRow['status']
  now: number
}

/** How far off the reply time is, as a figure on a square. The row beside it says it in words. */
export function DueMark({ clock, status, now }: DueMarkProps) {
  const words = useCopy(staffCopy)
  if (clock === null) {
    return (
      <View className="due-mark due-mark-none" {...decorative}>
        <Text className="due-mark-unit">{status === 'received' ? words.noClock : words.answered}</Text>
      </View>
    )
  }
  const { tone } = clockState({ from: clock.from, due: clock.dueAt, now })
  const distance = dueDistance(clock.dueAt, now)
  return (
    <View className={`due-mark${tones[tone]}`} {...decorative}>
      <Text className="due-mark-count num">{distance.count}</Text>
      <Text className="due-mark-unit">{words.distance(distance)}</Text>
    </View>
  )
}
