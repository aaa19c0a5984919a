import type { InquirySummary } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { type ClockState, clockState } from '@/components/reply-clock/clock-state'
import { useNow } from '@/components/reply-clock/use-now'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { meCopy } from './copy'

const RENEW_MS = 30_000

/** Who has it and by when, or what has become of it. */
function useStanding({ holder, status, clock }: InquirySummary, overdue: boolean): string {
  const words = useCopy(meCopy)
  const moments = useMoments()
  const name = holder?.name ?? words.office
  if (status === 'replied') return words.repliedBy(name)
  if (clock !== null) {
    return overdue ? words.lateBy(name) : words.replyBy({ holder: name, time: moments.near(clock.dueAt) })
  }
  return holder === null ? words.nobodyYet : words.heldBy(name)
}

const tones = { brand: '', warn: ' tone-warn', danger: ' tone-danger' } as const

/** The newest open inquiry: one press leads to its thread. */
export function OpenInquiryCard({ inquiry }: { inquiry: InquirySummary }) {
  const words = useCopy(meCopy)
  const now = useNow(RENEW_MS)
  const { id, kind, clock, demo } = inquiry
  const state: ClockState | null =
    clock === null ? null : clockState({ from: clock.from, due: clock.dueAt, now })
  const standing = useStanding(inquiry, state?.overdue === true)
  const left = state === null ? '' : (state.overdue ? words.late : words.left)(words.duration(state))
  return (
    <Card
      className="mt-12"
      onPress={() => go(routes.inquiry({ id }))}
      label={[words.inProgress(words.kinds[kind]), standing, left].filter((part) => part !== '').join('，')}
    >
      <View className="row row-between row-wrap">
        <Text className="text-sub tone-2">{words.inProgress(words.kinds[kind])}</Text>
        {state !== null && <Text className={`text-sub text-strong num${tones[state.tone]}`}>{left}</Text>}
      </View>
      <View className="text-strong mt-4">
        {standing}
        {demo && <ExampleMark />}
      </View>
      {state !== null && (
        <View className="mt-12">
          <ProgressBar value={state.elapsed} label={standing} tone={state.tone} />
        </View>
      )}
    </Card>
  )
}
