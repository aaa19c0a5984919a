import type { ConsultationView } from '@contract/booking/consultation'
import type { BookingCase } from '@contract/booking/view'
import { dayOf, timeOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useNow } from '@/components/reply-clock/use-now'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Tag } from '@/components/tag/tag'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { formatDay, formatWeekday } from '@/platform/time/format-moment'
import { useMoments } from '@/platform/time/use-moments'
import { CallPhone } from './call-phone'
import { usePlaceNames } from './case-facts'
import { staffCopy } from './copy'
import { bookingTones } from './status-tones'
import { useBookingLine } from './use-booking-line'

const RENEW_MS = 60_000

function AnswerBy({ at }: { at: number }) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  const late = useNow(RENEW_MS) >= at
  return (
    <View className={`text-sub mt-8 ${late ? 'tone-danger' : 'tone-warn'}`}>
      {(late ? words.answerLate : words.answerBy)(moments.near(at))}
    </View>
  )
}

/** What somebody wants to ask, and the link that was given. */
function Asked({ consultation: { note, link } }: { consultation: ConsultationView }) {
  return (
    <>
      {note !== '' && <View className="mt-8">{note}</View>}
      {link !== null && <View className="text-sub tone-2 mt-8 staff-link">{link}</View>}
    </>
  )
}

export interface BookingCardProps {
  booking: BookingCase
  /** It is being confirmed. */
  confirming: boolean
  /** Another one is being confirmed: one at a time. */
  blocked: boolean
  onConfirm: () => void
  onDecline: () => void
}

/** One booking with who comes and what can be done about it. */
export function BookingCard({ booking, confirming, blocked, onConfirm, onDecline }: BookingCardProps) {
  const words = useCopy(staffCopy)
  const language = useLanguage()
  const [place = ''] = usePlaceNames([booking.place])
  const lineOf = useBookingLine()
  const { startAt, endAt, company, contact, phone, status, answerBy, number, consultation } = booking
  const name = company === '' ? number : company
  const date = dayOf(startAt)
  const day = `${formatDay(date, language)} ${formatWeekday(date, language)}`
  return (
    <Card>
      <View className="row row-between row-top">
        <View className="grow text-head num">
          {words.slot({ day, from: timeOf(startAt), to: timeOf(endAt) })}
        </View>
        <Tag tone={bookingTones[status]}>{words.bookingStatuses[status]}</Tag>
      </View>
      <View className="text-sub tone-2 mt-4">
        {[...lineOf(booking), ...(place === '' ? [] : [place])].join(words.separator)}
        {booking.demo && <ExampleMark />}
      </View>
      {consultation !== null && <Asked consultation={consultation} />}
      <View className="row row-between mt-12">
        <View className="grow">
          <View className="text-strong">{company}</View>
          <View className="text-sub tone-2 num">
            {[contact, phone].filter((part) => part !== '').join(words.separator)}
          </View>
          <Text className="text-cap tone-3 num">{number}</Text>
        </View>
        <CallPhone name={contact === '' ? number : contact} phone={phone} />
      </View>
      <SafetyNote safety={booking.safety} about="visit" reader="staff" />
      {status === 'pending' && answerBy !== null && <AnswerBy at={answerBy} />}
      <View className="row gap-12 mt-16">
        <Button
          variant="outline"
          size="small"
          grow
          label={spoken([words.decline, name])}
          disabled={confirming}
          onPress={onDecline}
        >
          {words.decline}
        </Button>
        {status === 'pending' && (
          <Button
            size="small"
            grow
            label={spoken([words.confirm, name])}
            busy={confirming}
            disabled={blocked}
            onPress={onConfirm}
          >
            {words.confirm}
          </Button>
        )}
      </View>
    </Card>
  )
}
