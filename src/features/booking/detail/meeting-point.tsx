import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { askAbout } from './ask-about'
import { detailCopy } from './copy'

/** Where one meets: the verified place, or that it is not verified and a way to ask. */
export function MeetingPoint({ booking }: { booking: BookingView }) {
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  if (booking.meetingPoint !== null) return <>{booking.meetingPoint}</>
  return (
    <View className="row row-wrap booking-point">
      {shared.pointUnverified}
      <Button variant="text" size="small" onPress={() => go(routes.inquirySubmit(askAbout(booking)))}>
        {words.ask}
      </Button>
    </View>
  )
}
