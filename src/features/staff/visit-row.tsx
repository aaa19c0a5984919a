import type { BookingCase } from '@contract/booking/view'
import { timeOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { CallPhone } from './call-phone'
import { staffCopy } from './copy'
import './staff.css'
import { bookingTones } from './status-tones'

/** One of today's visits: when, who, how many, what they want to see. */
export function VisitRow({ booking }: { booking: BookingCase }) {
  const words = useCopy(staffCopy)
  const { startAt, company, contact, visitors, focus, status, phone, demo } = booking
  return (
    <View className="visit-row">
      <Text className="visit-time num">{timeOf(startAt)}</Text>
      <View className="visit-words">
        <View className="text-strong">
          {company}
          {demo && <ExampleMark />}
        </View>
        <View className="text-sub tone-2">{[words.visitors(visitors), ...focus].join(words.separator)}</View>
      </View>
      <View className="visit-state">
        <Tag tone={bookingTones[status]}>{words.bookingStatuses[status]}</Tag>
        <CallPhone name={contact} phone={phone} />
      </View>
    </View>
  )
}
