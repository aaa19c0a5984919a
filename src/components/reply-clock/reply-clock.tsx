import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { componentCopy } from '../copy'
import { ProgressBar } from '../progress-bar/progress-bar'
import { clockState } from './clock-state'
import './reply-clock.css'
import { useNow } from './use-now'

const RENEW_MS = 30_000

export interface ReplyClockProps {
  /** When the inquiry was received, epoch ms. */
  from: number
  /** When the reply is expected, epoch ms. */
  due: number
  /** Who and by when, in words: 预计 11月25日 17:00 前答复. */
  title: string
  /** What happens at the moment it is due, or has happened. */
  note?: ReactNode
}

/** The time left to a promised reply: calm, warning in the last fifth, then overdue. Always in words. */
export function ReplyClock({ from, due, title, note }: ReplyClockProps) {
  const words = useCopy(componentCopy)
  const state = clockState({ from, due, now: useNow(RENEW_MS) })
  return (
    <View className="reply-clock">
      <Text className="text-sub text-strong">{title}</Text>
      <View className={`reply-clock-time reply-clock-${state.tone}`}>
        <Text className="reply-clock-lead">{state.overdue ? words.overdueBy : words.remaining}</Text>
        <Text className="reply-clock-figure num">
          {words.duration(state.days, state.hours, state.minutes)}
        </Text>
      </View>
      <ProgressBar value={state.elapsed} label={title} tone={state.tone} />
      {note !== undefined && <View className="reply-clock-note">{note}</View>}
    </View>
  )
}
