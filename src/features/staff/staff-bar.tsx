import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { go, replace } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { frameCopy } from './frame/copy'
import './staff.css'

export type StaffTab = 'today' | 'inquiries' | 'bookings' | 'invite'

const ways = {
  today: { icon: 'calendar', open: () => replace(routes.staffToday()) },
  inquiries: { icon: 'inbox', open: () => replace(routes.staffInquiries()) },
  bookings: { icon: 'users', open: () => replace(routes.staffBookings()) },
  invite: { icon: 'user-plus', open: () => replace(routes.staffInvite()) },
  leave: { icon: 'log-out', open: () => go(routes.me()) },
} as const satisfies Record<string, { icon: IconName; open: () => void }>

/** The workbench's own bar: its parts, and the way out. Inviting is offered to administrators only. */
export function StaffBar({ current }: { current: StaffTab }) {
  const words = useCopy(frameCopy)
  const isAdmin = useSession()?.staff?.roles.includes('admin') === true
  const shown = (Object.keys(ways) as (keyof typeof ways)[]).filter((key) => key !== 'invite' || isAdmin)
  return (
    <View className="staff-bar" {...accessible({ role: 'navigation', label: words.barLabel })}>
      {shown.map((key) => (
        <Pressable
          key={key}
          className={`staff-bar-item${key === current ? ' staff-bar-on' : ''}`}
          label={words.bar[key]}
          current={key === current}
          onPress={() => {
            if (key !== current) ways[key].open()
          }}
        >
          <Icon name={ways[key].icon} size={24} />
          <Text className="staff-bar-name">{words.bar[key]}</Text>
        </Pressable>
      ))}
    </View>
  )
}
