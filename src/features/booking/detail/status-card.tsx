import type { BookingView } from '@contract/booking/view'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { plainName } from '@/components/consultation-words/plain-name'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Tag } from '@/components/tag/tag'
import { useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { type Moments, useMoments } from '@/platform/time/use-moments'
import { bookingCopy } from '../copy'
import { shownStatus } from '../status-view'
import { detailCopy } from './copy'

function explain(
  booking: BookingView,
  about: { words: (typeof detailCopy)['zh']; moments: Moments; inWords: (word: string) => string },
) {
  const { words, moments, inWords } = about
  const { answerBy, consultation } = booking
  const own = consultation ? words.consultation : words
  const texts = {
    pending: answerBy === null ? own.pendingSoon : own.pendingText(moments.exact(answerBy)),
    confirmed: consultation
      ? words.consultation.confirmedText[consultation.way](plainName(inWords(consultation.name)))
      : words.confirmedText,
    declined: own.declinedText,
    cancelled: own.cancelledText,
    past: own.pastText,
  }
  return texts[shownStatus(booking, Date.now()).word]
}

/** When it is, and how it stands. */
export function StatusCard({ booking }: { booking: BookingView }) {
  const words = useCopy(detailCopy)
  const shared = useCopy(bookingCopy)
  const moments = useMoments()
  const inWords = useStoredWord()
  const { startAt, number, reason, demo } = booking
  const shown = shownStatus(booking, Date.now())
  return (
    <Card>
      <View className="row row-between row-top">
        <View className="text-sub tone-2 num">{shared.number(number)}</View>
        <Tag tone={shown.tone}>{shown.word === 'past' ? shared.past : shared.statuses[shown.word]}</Tag>
      </View>
      <View className="text-title num mt-8 booking-when">{moments.withWeekday(startAt)}</View>
      <View className="text-sub tone-2 mt-4">
        {explain(booking, { words, moments, inWords })}
        {demo && <ExampleMark />}
      </View>
      <SafetyNote safety={booking.safety} about="visit" reader="person" />
      {reason !== null && (
        <View className="mt-12">
          <View className="text-sub tone-3">{words.reason}</View>
          <View>{reason}</View>
        </View>
      )}
    </Card>
  )
}
