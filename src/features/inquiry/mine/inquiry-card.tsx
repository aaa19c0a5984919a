import type { InquirySummary } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { clockState } from '@/components/reply-clock/clock-state'
import { useNow } from '@/components/reply-clock/use-now'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { inquiryCopy } from '../copy'
import { statusTones } from '../status-tone'

const RENEW_MS = 60_000

function Clock({ clock }: { clock: NonNullable<InquirySummary['clock']> }) {
  const words = useCopy(inquiryCopy)
  const moments = useMoments()
  const { elapsed, overdue, tone } = clockState({ from: clock.from, due: clock.dueAt, now: useNow(RENEW_MS) })
  const title = overdue
    ? words.overdueSince(moments.exact(clock.dueAt))
    : words.replyBy(moments.exact(clock.dueAt))
  return (
    <View className="mt-8">
      <Text className={`text-sub num${overdue ? ' tone-danger' : ''}`}>{title}</Text>
      <View className="mt-8">
        <ProgressBar value={elapsed} label={title} tone={tone} />
      </View>
    </View>
  )
}

/** One of my inquiries in a list: what, who holds it, by when. */
export function InquiryCard({ inquiry }: { inquiry: InquirySummary }) {
  const words = useCopy(inquiryCopy)
  const moments = useMoments()
  const { id, kind, number, status, holder, clock, demo, receivedAt } = inquiry
  const open = isOpen(status)
  const headline = inquiry.headline ?? inquiry.company
  const holding = holder === null ? words.unheld : words.heldBy(holder.name)
  return (
    <Card
      onPress={() => go(routes.inquiry({ id }))}
      label={spoken([words.kinds[kind], words.statuses[status], words.number(number)])}
    >
      <View className="row row-between row-top">
        <Text className="text-sub tone-2 num">{`${words.kinds[kind]} · ${words.number(number)}`}</Text>
        <Tag tone={statusTones[status]}>{words.statuses[status]}</Tag>
      </View>
      <View className="text-strong mt-8">
        {open ? holding : headline}
        {demo && <ExampleMark />}
      </View>
      <View className="text-sub tone-2">
        {[open ? headline : '', words.sentAt(moments.near(receivedAt))]
          .filter((part) => part !== '')
          .join(' · ')}
      </View>
      {clock !== null && <Clock clock={clock} />}
    </Card>
  )
}
