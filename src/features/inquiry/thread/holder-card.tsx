import type { InquiryView } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/avatar/avatar'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { inquiryCopy } from '../copy'
import { statusTones } from '../status-tone'
import { threadCopy } from './copy'
import { HolderClock } from './holder-clock'

function headline(inquiry: InquiryView, words: ReturnType<typeof useHolderWords>): [string, string] {
  const { status, holder } = inquiry
  if (status === 'withdrawn') return [words.withdrawnTitle, words.endedText]
  if (holder === null) return [words.unheldTitle, words.unheldText]
  if (status === 'accepted') return [words.acceptedBy(holder.name), words.decidedText]
  if (status === 'turned_down') return [words.turnedDownBy(holder.name), words.decidedText]
  if (status === 'closed') return [words.doneBy(holder.name), words.endedText]
  return [words.heldBy(holder.name), words.holder]
}

function useHolderWords() {
  return { ...useCopy(inquiryCopy), ...useCopy(threadCopy) }
}

/** Whose hands it is in, and by when a reply is expected. */
export function HolderCard({ inquiry }: { inquiry: InquiryView }) {
  const words = useHolderWords()
  const { kind, number, status, holder, demo } = inquiry
  const [title, text] = headline(inquiry, words)
  return (
    <Card>
      <View className="row row-between row-top">
        <Text className="text-sub tone-2 num">{`${words.kinds[kind]} · ${words.number(number)}`}</Text>
        <Tag tone={statusTones[status]}>{words.statuses[status]}</Tag>
      </View>
      <View className="row mt-16 inquiry-holder">
        {holder === null ? (
          <IconTile icon="users" tone="neutral" />
        ) : (
          <Avatar name={holder.name} size="big" />
        )}
        <View className="grow">
          <View className="inquiry-holder-name">{title}</View>
          <View className="text-sub tone-2">
            {text}
            {demo && <ExampleMark />}
          </View>
        </View>
      </View>
      <HolderClock inquiry={inquiry} />
    </Card>
  )
}
