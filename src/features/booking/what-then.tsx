import { answerBefore } from '@domain/booking/limit-answer'
import { View } from '@tarojs/components'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { useCopy, useLanguage } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { bookingCopy } from './copy'
import { durationWords } from './duration-words'

/** By which rules something is booked. */
export interface BookingTerms {
  confirm: 'auto' | 'staff'
  /** By when staff would answer, epoch ms. */
  answerBy: number | null
  cancelMinutes: number
  demo: boolean
  assumedCalendar: boolean
}

export interface WhatThenProps {
  terms: BookingTerms
  /** When the chosen time begins, epoch ms; `undefined` while none is chosen. */
  startAt: number | undefined
  /** What is only an example where something is. */
  examples: string
}

/** What happens after booking, until when it can be cancelled, and what the dates rest on. */
export function WhatThen({ terms, startAt, examples }: WhatThenProps) {
  const { afterwards: words } = useCopy(bookingCopy)
  const language = useLanguage()
  const moments = useMoments()
  const { confirm, answerBy, cancelMinutes, demo, assumedCalendar } = terms
  const pending =
    answerBy === null ? words.pendingSoon : words.pending(moments.exact(answerBefore(answerBy, startAt)))
  const small = [...(demo ? [examples] : []), ...(assumedCalendar ? [words.assumedCalendar] : [])]
  return (
    <>
      <Note tone="brand" icon="clock" className="mt-24">
        <View className="num">{confirm === 'auto' ? words.confirmed : pending}</View>
        <View className="tone-2">
          {cancelMinutes === 0 ? words.noNotice : words.notice(durationWords(cancelMinutes, language))}
        </View>
      </Note>
      {small.length > 0 && <FootNote>{small.join(' ')}</FootNote>}
    </>
  )
}
