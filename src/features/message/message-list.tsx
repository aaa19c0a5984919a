import type { MessageView } from '@contract/message/actions'
import { timeOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { messageCopy } from './copy'
import { groupMessages, type MessageAge } from './group-messages'
import './message.css'
import { MessageRow } from './message-row'

export interface MessageListProps {
  messages: readonly MessageView[]
  onOpen: (message: MessageView) => void
  onReason: (message: MessageView) => void
}

/** Notices grouped by age: the time today, the weekday this week, the date before. */
export function MessageList({ messages, onOpen, onReason }: MessageListProps) {
  const words = useCopy(messageCopy)
  const moments = useMoments()
  const timeIn: Record<MessageAge, (at: number) => string> = {
    today: timeOf,
    week: moments.weekday,
    earlier: moments.day,
  }
  const groups = groupMessages(messages, Date.now()).map(({ age, messages: rows }) => ({ age, rows }))
  return (
    <LongList count={messages.length}>
      {(shown) =>
        firstRows(groups, shown).map(({ age, rows }) => (
          <View key={age}>
            <View className="message-group" {...accessible({ role: 'heading', level: 2 })}>
              {words.ages[age]}
            </View>
            <Card className="card-list">
              {rows.map((message) => (
                <MessageRow
                  key={message.id}
                  message={message}
                  time={timeIn[age](message.at)}
                  onPress={() => onOpen(message)}
                  onReason={() => onReason(message)}
                />
              ))}
            </Card>
          </View>
        ))
      }
    </LongList>
  )
}
