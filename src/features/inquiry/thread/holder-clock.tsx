import type { InquiryView } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { Note } from '@/components/note/note'
import { clockState } from '@/components/reply-clock/clock-state'
import { ReplyClock } from '@/components/reply-clock/reply-clock'
import { useNow } from '@/components/reply-clock/use-now'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { threadCopy } from './copy'

const RENEW_MS = 30_000

function Running({ inquiry, clock }: { inquiry: InquiryView; clock: NonNullable<InquiryView['clock']> }) {
  const words = useCopy(threadCopy)
  const moments = useMoments()
  const { overdue, tone } = clockState({ from: clock.from, due: clock.dueAt, now: useNow(RENEW_MS) })
  const name = inquiry.holder?.name
  const told = inquiry.entries.some(({ kind, at }) => kind === 'overdue' && at >= clock.from)
  const due = moments.exact(clock.dueAt)
  const running = `${tone === 'warn' ? words.soon : ''}${words.ifLate(name)}`
  return (
    <ReplyClock
      from={clock.from}
      due={clock.dueAt}
      title={overdue ? words.wasDue(due) : words.replyBy(due)}
      note={
        <View className={overdue ? 'tone-danger text-strong' : ''}>
          {clock.assumedCalendar ? words.assumedCalendar : ''}
          {overdue ? words.late(name, told) : running}
        </View>
      }
    />
  )
}

/** The promised time while a reply is owed; otherwise, in words, what is true instead. */
export function HolderClock({ inquiry }: { inquiry: InquiryView }) {
  const words = useCopy(threadCopy)
  const { clock, status } = inquiry
  if (status === 'closed' || status === 'withdrawn') return null
  if (status === 'replied') {
    return (
      <Note tone="ok" icon="check-circle" className="mt-16">
        {words.repliedText}
      </Note>
    )
  }
  return (
    <View className="mt-16">
      {clock === null ? (
        <Note icon="clock">{words.noClock}</Note>
      ) : (
        <Running inquiry={inquiry} clock={clock} />
      )}
    </View>
  )
}
