import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValue } from '@/components/key-value/key-value'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { detailCopy } from './copy'

export interface FactsCardProps {
  booking: BookingView
  parkName: string | undefined
}

/** Where one meets: the verified place, or that it is not verified and a way to ask. */
function MeetingPoint({ booking }: Pick<FactsCardProps, 'booking'>) {
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  if (booking.meetingPoint !== null) return <>{booking.meetingPoint}</>
  return (
    <View className="row row-wrap booking-point">
      {shared.pointUnverified}
      <Button variant="text" size="small" onPress={() => go(routes.inquirySubmit({ park: booking.place }))}>
        {words.ask}
      </Button>
    </View>
  )
}

/** What was booked. */
export function FactsCard({ booking, parkName }: FactsCardProps) {
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const keys = words.facts
  return (
    <Card>
      <KeyValue
        items={[
          { key: keys.place, value: parkName ?? shared.unknownPark },
          { key: keys.point, value: <MeetingPoint booking={booking} /> },
          { key: keys.visitors, value: shared.visitors(booking.visitors) },
          ...(booking.focus.length === 0 ? [] : [{ key: keys.focus, value: booking.focus.join(separator) }]),
          { key: keys.company, value: booking.company },
        ]}
      />
    </Card>
  )
}
