import type { ConsultationView } from '@contract/booking/consultation'
import type { BookingView } from '@contract/booking/view'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { consultationCopy } from '@/components/consultation-words/copy'
import { plainName } from '@/components/consultation-words/plain-name'
import { KeyValue } from '@/components/key-value/key-value'
import { useStoredWord } from '@/platform/catalog'
import { copyText } from '@/platform/clipboard'
import { useCopy } from '@/platform/language'
import { bookingCopy } from '../copy'
import { detailCopy } from './copy'
import { MeetingPoint } from './meeting-point'

/** The address of the video meeting, to be copied: WeChat opens no other's pages. */
function MeetingLink({ link }: { link: string }) {
  const { consultation: words } = useCopy(detailCopy)
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'copyFailed')
  return (
    <View className="booking-link">
      <Text userSelect>{link}</Text>
      <View className="row row-wrap booking-point">
        <Button variant="secondary" size="small" onPress={() => void copy()}>
          {words.copyLink}
        </Button>
        <View className="text-sub tone-2" {...accessible({ role: 'status', live: 'polite' })}>
          {outcome === undefined ? '' : words[outcome]}
        </View>
      </View>
    </View>
  )
}

function Where({ booking, consultation }: { booking: BookingView; consultation: ConsultationView }) {
  const { consultation: words } = useCopy(detailCopy)
  const { way, link } = consultation
  if (way === 'onsite') return <MeetingPoint booking={booking} />
  if (way === 'phone') return words.callsYou
  return link === null ? words.linkLater : <MeetingLink link={link} />
}

/** What was booked with an adviser. */
export function ConsultationFacts({
  booking,
  consultation,
}: {
  booking: BookingView
  consultation: ConsultationView
}) {
  const { consultation: words, facts } = useCopy(detailCopy)
  const { topics, ways } = useCopy(consultationCopy)
  const { kinds } = useCopy(bookingCopy)
  const { name, topic, way, interpreter, note } = consultation
  const inWords = useStoredWord()
  return (
    <Card>
      <KeyValue
        items={[
          { key: kinds.consultation, value: topics[topic] },
          { key: words.adviser, value: plainName(inWords(name)) },
          { key: words.way, value: ways[way] },
          { key: words.where[way], value: <Where booking={booking} consultation={consultation} /> },
          ...(interpreter ? [{ key: words.interpreter, value: words.interpreterYes }] : []),
          ...(note === '' ? [] : [{ key: words.note, value: note }]),
          { key: facts.company, value: booking.company },
        ]}
      />
    </Card>
  )
}
