import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { AllowMessage } from '@/components/allow-message/allow-message'
import { Button } from '@/components/button/button'
import { consultationCopy } from '@/components/consultation-words/copy'
import { plainName } from '@/components/consultation-words/plain-name'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ResultHead } from '@/components/result-head/result-head'
import { useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { consultCopy } from './copy'

/** What stands where the form stood: the number, who it is with, the state, and the offer of one reminder. */
export function ConsultBooked({ booking }: { booking: BookingView }) {
  const words = useCopy(consultCopy)
  const shared = useCopy(bookingCopy)
  const { ways } = useCopy(consultationCopy)
  const moments = useMoments()
  const inWords = useStoredWord()
  const { id, number, status, startAt, answerBy, demo, consultation } = booking
  const pending = answerBy === null ? shared.answerSoon : shared.answerBy(moments.exact(answerBy))
  const state = status === 'pending' ? [shared.statuses.pending, pending] : [shared.statuses[status]]
  const what = consultation === null ? [] : [plainName(inWords(consultation.name)), ways[consultation.way]]
  return (
    <>
      <ResultHead title={status === 'pending' ? words.donePending(number) : words.doneConfirmed(number)}>
        <View className="num">{[moments.exact(startAt), ...what].join(shared.separator)}</View>
        <View className="num">
          {state.join(shared.separator)}
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
