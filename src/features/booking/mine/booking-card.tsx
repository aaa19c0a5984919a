import type { BookingView } from '@contract/booking/view'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { useConsultationParts } from '@/components/consultation-words/use-consultation-parts'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { shownStatus } from '../status-view'

export interface BookingCardProps {
  booking: BookingView
  /** Name of the park; `undefined` while it is not known on this phone. */
  parkName: string | undefined
}

/** One of my bookings in a list: what it is, when, where or with whom, and its state. */
export function BookingCard({ booking, parkName }: BookingCardProps) {
  const words = useCopy(bookingCopy)
  const moments = useMoments()
  const partsOf = useConsultationParts()
  const { id, startAt, visitors, status, answerBy, demo, consultation } = booking
  const shown = shownStatus(booking, Date.now())
  const word = shown.word === 'past' ? words.past : words.statuses[shown.word]
  const when = moments.nearWithWeekday(startAt)
  const { kinds, separator } = words
  const where = (
    consultation
      ? [kinds.consultation, ...partsOf(consultation)]
      : [kinds.visit, parkName ?? words.unknownPark, words.visitors(visitors)]
  ).join(separator)
  return (
    <Card onPress={() => go(routes.booking({ id }))} label={spoken([when, where, word])}>
      <View className="row row-between row-top">
        <Text className="text-head num">{when}</Text>
        <Tag tone={shown.tone}>{word}</Tag>
      </View>
      <View className="tone-2 mt-4">
        {where}
        {demo && <ExampleMark />}
      </View>
      {status === 'declined' && startAt > Date.now() && (
        <View className="text-sub tone-2 mt-4">{words.mayRebook}</View>
      )}
      {status === 'pending' && shown.word === 'pending' && answerBy !== null && (
        <View className="text-sub tone-2 mt-4 num">{words.answerBy(moments.near(answerBy))}</View>
      )}
    </Card>
  )
}
