import type { InquiryCase } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { clockState } from '@/components/reply-clock/clock-state'
import { ReplyClock } from '@/components/reply-clock/reply-clock'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { CaseBar } from './case-bar'
import { Asker, CaseFacts } from './case-facts'
import { CaseFiles } from './case-files'
import { movesFor } from './case-moves'
import { CaseSheets } from './case-sheets'
import { CaseThread } from './case-thread'
import { staffCopy } from './copy'
import { CasePlan } from './plan/case-plan'
import { StaffScreen } from './staff-screen'
import { statusTones } from './status-tones'
import { useCaseMoves } from './use-case-moves'
import { useStaffQuery } from './use-staff-query'

function Clock({ clock }: { clock: NonNullable<InquiryCase['clock']> }) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  const { overdue } = clockState({ from: clock.from, due: clock.dueAt, now: Date.now() })
  const time = moments.near(clock.dueAt)
  return (
    <View className="case-clock">
      <ReplyClock
        from={clock.from}
        due={clock.dueAt}
        title={overdue ? words.wasDue(time) : words.replyBy(time)}
        {...(clock.assumedCalendar ? { note: words.assumedCalendar } : {})}
      />
    </View>
  )
}

function Case({ matter }: { matter: InquiryCase }) {
  const words = useCopy(staffCopy)
  return (
    <>
      <View className="row row-wrap gap-8">
        <Tag tone={statusTones[matter.status]}>{words.statuses[matter.status]}</Tag>
        <Text className="text-sub tone-2">{words.kinds[matter.kind]}</Text>
        {matter.demo && <ExampleMark />}
      </View>
      <SafetyNote safety={matter.safety} about="inquiry" reader="staff" />
      <Asker matter={matter} />
      {matter.clock !== null && <Clock clock={matter.clock} />}
      <CaseFacts matter={matter} />
      <CaseFiles matter={matter} />
      <CasePlan matter={matter} />
      <CaseThread entries={matter.entries} />
    </>
  )
}

/** One 诉求 as the colleague who handles it sees it. */
export function CaseScreen({ id }: { id: string }) {
  const words = useCopy(staffCopy)
  const { state, refused, reload, show } = useStaffQuery(() => call('inquiry.case', { id }), id)
  const moves = useCaseMoves({ id, show, reload })
  const matter = loadedData(state)
  const offered = matter !== undefined && movesFor(matter).length > 0
  return (
    <StaffScreen
      title={words.matter}
      refused={refused}
      overlay={<CaseSheets moves={moves} holder={matter?.holder?.name} />}
      {...(offered ? { bar: <CaseBar matter={matter} moves={moves} /> } : {})}
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failedCase}
        onRetry={reload}
      >
        {(loaded) => <Case matter={loaded} />}
      </AsyncContent>
    </StaffScreen>
  )
}
