import type { BookingView } from '@contract/booking/view'
import { Card } from '@/components/card/card'
import { KeyValue } from '@/components/key-value/key-value'
import { useStoredWord } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { bookingCopy } from '../copy'
import { ConsultationFacts } from './consultation-facts'
import { detailCopy } from './copy'
import { MeetingPoint } from './meeting-point'

export interface FactsCardProps {
  booking: BookingView
  parkName: string | undefined
}

/** What was booked. */
export function FactsCard({ booking, parkName }: FactsCardProps) {
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  const separator = useLanguage() === 'zh' ? '、' : ', '
  const inWords = useStoredWord()
  const keys = words.facts
  // An answer kept from an earlier version of the app knows no consultations.
  if (booking.consultation) return <ConsultationFacts booking={booking} consultation={booking.consultation} />
  return (
    <Card>
      <KeyValue
        items={[
          { key: keys.place, value: parkName ?? shared.unknownPark },
          { key: keys.point, value: <MeetingPoint booking={booking} /> },
          { key: keys.visitors, value: shared.visitors(booking.visitors) },
          ...(booking.focus.length === 0
            ? []
            : [{ key: keys.focus, value: booking.focus.map(inWords).join(separator) }]),
          { key: keys.company, value: booking.company },
        ]}
      />
    </Card>
  )
}
