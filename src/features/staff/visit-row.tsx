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
import { useBookingLine } from './use-booking-line'

/** One of today's visits or consultations: when, who, what about. */
export function VisitRow({ booking }: { booking: BookingCase }) {
  const words = useCopy(staffCopy)
  const lineOf = useBookingLine()
  const { startAt, company, contact, status, phone, demo } = booking
  return (
    <View className="visit-row">
      <Text className="visit-time num">{timeOf(startAt)}</Text>
      <View className="visit-words">
        <View className="text-strong">
          {company}
          {demo && <ExampleMark />}
        </View>
        <View className="text-sub tone-2">{lineOf(booking).join(words.separator)}</View>
      </View>
      <View className="visit-state">
        <Tag tone={bookingTones[status]}>{words.bookingStatuses[status]}</Tag>
        <CallPhone name={contact} phone={phone} />
      </View>
    </View>
  )
}
