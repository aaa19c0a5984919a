import type { OutputOf } from '@contract/actions'
import type { MessageView } from '@contract/message/actions'
import { messageTopics } from '@contract/message/topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { ChipGroup } from '@/components/chip/chip-group'
import { EmptyState } from '@/components/empty-state/empty-state'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { messageCopy, type TopicChoice } from './copy'
import './message.css'
import { MessageList } from './message-list'
import type { useInbox } from './use-inbox'

export interface InboxContentProps {
  data: OutputOf<'message.list'>
  inbox: ReturnType<typeof useInbox>
  /** Offers the topic that only staff get. */
  isStaff: boolean
  /** Why a message came. */
  onReason: (message: MessageView) => void
}

/** The notices with their kinds, marking all as read, and the way to earlier ones. */
export function InboxContent({ data, inbox, isStaff, onReason }: InboxContentProps) {
  const words = useCopy(messageCopy)
  const [topic, setTopic] = useState<TopicChoice>('all')
  const usual: readonly TopicChoice[] = ['inquiry', 'booking', ...(isStaff ? (['staff'] as const) : [])]
  const topics: TopicChoice[] = [
    'all',
    ...messageTopics.filter(
      (one) => usual.includes(one) || data.items.some((message) => message.topic === one),
    ),
  ]
  const shown = topic === 'all' ? data.items : data.items.filter((message) => message.topic === topic)
  const fetchOlder = async () => {
    if (!(await inbox.fetchOlder())) showToast(words.earlierFailed)
  }
  return (
    <>
      <View className="message-head">
        <ChipGroup
          choose="one"
          look="solid"
          label={words.topic}
          options={topics.map((value) => ({ value, text: words.topics[value] }))}
          value={topic}
          onChange={setTopic}
        />
        {data.unread > 0 && (
          <Button variant="text" size="small" busy={inbox.readingAll} onPress={() => void inbox.readAll()}>
            {words.readAll}
          </Button>
        )}
      </View>
      {shown.length === 0 ? (
        <EmptyState
          icon="bell"
          title={words.noneOfTopic}
          text={words.noneOfTopicText}
          second={{ text: words.showAll, onPress: () => setTopic('all') }}
        />
      ) : (
        <MessageList key={topic} messages={shown} onOpen={inbox.open} onReason={onReason} />
      )}
      {data.more && (
        <View className="mt-12">
          <Button variant="text" wide busy={inbox.fetchingOlder} onPress={() => void fetchOlder()}>
            {words.earlier}
          </Button>
        </View>
      )}
    </>
  )
}
