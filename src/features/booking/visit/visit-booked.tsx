import type { BookingView } from '@contract/booking/view'
import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { AllowMessage } from '@/components/allow-message/allow-message'
import { Button } from '@/components/button/button'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ResultHead } from '@/components/result-head/result-head'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { visitCopy } from './copy'

export interface VisitBookedProps {
  booking: BookingView
  park: Place
}

/** What stands where the form stood: the number, the state, and the offer of one reminder. */
export function VisitBooked({ booking, park }: VisitBookedProps) {
  const words = useCopy(visitCopy)
  const shared = useCopy(bookingCopy)
  const moments = useMoments()
  const { id, number, status, startAt, visitors, answerBy, demo } = booking
  const pending = answerBy === null ? shared.answerSoon : shared.answerBy(moments.exact(answerBy))
  const state = status === 'pending' ? `${shared.statuses.pending} · ${pending}` : shared.statuses[status]
  return (
    <>
      <ResultHead title={status === 'pending' ? words.donePending(number) : words.doneConfirmed(number)}>
        <View className="num">
          {`${moments.exact(startAt)} · ${park.shortName ?? park.name} · ${shared.visitors(visitors)}`}
        </View>
        <View className="num">
          {state}
          {demo && <ExampleMark />}
        </View>
      </ResultHead>
      <View className="mt-24">
        <AllowMessage templates={['booking_result']} />
      </View>
      <View className="mt-16">
        <Button variant="outline" wide onPress={() => replace(routes.booking({ id }))}>
          {words.see}
        </Button>
      </View>
    </>
  )
}
