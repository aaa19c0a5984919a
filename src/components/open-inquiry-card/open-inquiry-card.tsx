import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { type Moments, useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { Card } from '../card/card'
import { ExampleMark } from '../example-mark/example-mark'
import { ProgressBar } from '../progress-bar/progress-bar'
import { type ClockState, clockState } from '../reply-clock/clock-state'
import { useNow } from '../reply-clock/use-now'
import { Tag } from '../tag/tag'
import { type OpenInquiryWords, openInquiryCopy } from './copy'
import type { OpenInquiry } from './newest-open'
import './open-inquiry-card.css'

const RENEW_MS = 30_000

export interface OpenInquiryCardProps {
  inquiry: OpenInquiry
  /** Without its status and the moment it was received: for 我的, where it is one of several things. */
  brief?: boolean
}

const tones = { brand: '', warn: ' tone-warn', danger: ' tone-danger' } as const

/** The clock of a matter that still waits for its answer. */
function runningClock({ clock, status }: OpenInquiry, now: number): ClockState | null {
  if (clock === null || status === 'replied') return null
  return clockState({ from: clock.from, due: clock.dueAt, now })
}

/** Who has it and by when, or what has become of it. */
function standingOf(
  { holder, status, clock }: OpenInquiry,
  { words, moments, overdue }: { words: OpenInquiryWords; moments: Moments; overdue: boolean },
): string {
  const name = holder?.name ?? null
  if (status === 'replied') return words.replied(name)
  if (clock === null) return words.noClock(name)
  return overdue ? words.overdue(name) : words.expected(name, moments.near(clock.dueAt))
}

function StatusTag({ status, overdue }: { status: OpenInquiry['status']; overdue: boolean }) {
  const words = useCopy(openInquiryCopy)
  const calm = status === 'replied' ? 'ok' : 'brand'
  return <Tag tone={overdue ? 'danger' : calm}>{words.statuses[status]}</Tag>
}

/** An open inquiry at a glance: who holds it and by when an answer is expected. One press leads to its thread. */
export function OpenInquiryCard({ inquiry, brief = false }: OpenInquiryCardProps) {
  const words = useCopy(openInquiryCopy)
  const moments = useMoments()
  const { id, kind, status, receivedAt, demo } = inquiry
  const state = runningClock(inquiry, useNow(RENEW_MS))
  const overdue = state?.overdue === true
  const standing = standingOf(inquiry, { words, moments, overdue })
  const left = state === null ? '' : (overdue ? words.late : words.left)(words.duration(state))
  const time = state !== null && <Text className={`text-strong num${tones[state.tone]}`}>{left}</Text>
  return (
    <Card
      className="mt-12"
      onPress={() => go(routes.inquiry({ id }))}
      label={spoken([words.lead(kind), standing, left])}
    >
      <View className="row row-between row-wrap text-sub">
        <Text className="tone-2">{words.lead(kind)}</Text>
        {brief ? time : <StatusTag status={status} overdue={overdue} />}
      </View>
      <View className={brief ? 'text-strong mt-4' : 'text-head mt-8'}>
        {standing}
        {demo && <ExampleMark />}
      </View>
      {state !== null && (
        <View className="mt-12">
          <ProgressBar value={state.elapsed} label={words.progress} tone={state.tone} />
        </View>
      )}
      {!brief && state !== null && (
        <View className="open-inquiry-times">
          <Text className="num">{words.receivedAt(moments.near(receivedAt))}</Text>
          {time}
        </View>
      )}
    </Card>
  )
}
