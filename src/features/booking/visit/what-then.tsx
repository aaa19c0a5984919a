import { View } from '@tarojs/components'
import { FootNote } from '@/components/foot-note/foot-note'
import { Note } from '@/components/note/note'
import { useCopy, useLanguage } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { durationWords } from '../duration-words'
import type { Availability } from './availability-options'
import { visitCopy } from './copy'

/** What happens after booking, until when it can be cancelled, and what the dates rest on. */
export function WhatThen({ availability }: { availability: Availability }) {
  const words = useCopy(visitCopy)
  const language = useLanguage()
  const moments = useMoments()
  const { confirm, answerBy, cancelMinutes, demo, assumedCalendar } = availability
  const pending = answerBy === null ? words.thenPendingSoon : words.thenPending(moments.exact(answerBy))
  const small = [...(demo ? [words.examples] : []), ...(assumedCalendar ? [words.assumedCalendar] : [])]
  return (
    <>
      <Note tone="brand" icon="clock" className="mt-24">
        <View className="num">{confirm === 'auto' ? words.thenConfirmed : pending}</View>
        <View className="tone-2">
          {cancelMinutes === 0 ? words.noNotice : words.notice(durationWords(cancelMinutes, language))}
        </View>
      </Note>
      {small.length > 0 && <FootNote>{small.join(' ')}</FootNote>}
    </>
  )
}
