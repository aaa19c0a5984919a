import type { OutputOf } from '@contract/actions'
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import './staff.css'

interface Count {
  key: string
  count: number
  name: string
  tone?: 'danger' | 'warn'
  open: () => void
}

/** Four counts, each the way to its list. A colour only where something waits. */
export function TodayCounts({ today }: { today: OutputOf<'staff.today'> }) {
  const words = useCopy(staffCopy)
  const toInquiries = () => replace(routes.staffInquiries())
  const toBookings = () => replace(routes.staffBookings())
  const counts: Count[] = [
    { key: 'overdue', count: today.overdue, name: words.overdue, tone: 'danger', open: toInquiries },
    { key: 'dueToday', count: today.dueToday, name: words.dueToday, tone: 'warn', open: toInquiries },
    { key: 'untaken', count: today.untaken, name: words.untaken, open: toInquiries },
    { key: 'pending', count: today.pendingBookings, name: words.pending, open: toBookings },
  ]
  return (
    <View className="staff-counts">
      {counts.map(({ key, count, name, tone, open }) => (
        <Pressable key={key} className="staff-count" label={`${name} ${count}`} onPress={open}>
          <Text className={`staff-count-figure num${tone !== undefined && count > 0 ? ` tone-${tone}` : ''}`}>
            {count}
          </Text>
          <Text>{name}</Text>
        </Pressable>
      ))}
    </View>
  )
}
