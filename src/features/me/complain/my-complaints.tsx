import type { ComplaintStatus, ComplaintView } from '@contract/account/complaints'
import { Text, View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import type { Loadable } from '@/components/async-content/loadable'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { LongList } from '@/components/long-list/long-list'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag, type TagTone } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { complainCopy } from './copy'

const tones: Record<ComplaintStatus, TagTone> = { open: 'warn', closed: 'ok', withdrawn: 'neutral' }

function ComplaintCard({ complaint }: { complaint: ComplaintView }) {
  const words = useCopy(complainCopy)
  const moments = useMoments()
  const { number, text, status, answer, createdAt, demo, safety } = complaint
  const waiting = status === 'open' ? words.waiting : words.withdrawnText
  const isTurnedDown = safety?.state === 'rejected'
  return (
    <Card>
      <View className="row row-between row-top">
        <Text className="text-strong num">
          {number}
          {demo && <ExampleMark />}
        </Text>
        <Tag tone={isTurnedDown ? 'danger' : tones[status]}>
          {isTurnedDown ? words.turnedDown : words.statuses[status]}
        </Tag>
      </View>
      <View className="text-cap tone-3 num mt-4">{words.at(moments.near(createdAt))}</View>
      <View className="mt-8">{text}</View>
      <SafetyNote safety={safety} about="complaint" reader="person" />
      {!isTurnedDown && (
        <View className="text-sub tone-2 mt-8">{answer === null ? waiting : words.answer(answer)}</View>
      )}
    </Card>
  )
}

/** A person's complaints with their state and the answer. */
export function MyComplaints({
  state,
  reload,
}: {
  state: Loadable<{ items: ComplaintView[] }>
  reload: () => void
}) {
  const words = useCopy(complainCopy)
  return (
    <Section title={words.mine}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={1} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {({ items }) =>
          items.length === 0 ? (
            <View className="tone-2">{words.none}</View>
          ) : (
            <LongList count={items.length}>
              {(shown) =>
                items
                  .slice(0, shown)
                  .map((complaint) => <ComplaintCard key={complaint.id} complaint={complaint} />)
              }
            </LongList>
          )
        }
      </AsyncContent>
    </Section>
  )
}
