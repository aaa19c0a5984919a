import type { MessageView } from '@contract/message/actions'
import { Text, View } from '@tarojs/components'
import { ChineseOnlyMark } from '@/components/chinese-only/chinese-only-mark'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy, useLanguage } from '@/platform/language'
import { isChineseOnly } from '@/platform/language/chinese-only'
import { spoken } from '@/platform/language/spoken'
import { messageCopy } from './copy'
import './message.css'

const icons: Record<MessageView['topic'], IconName> = {
  inquiry: 'hourglass',
  booking: 'calendar',
  event: 'ticket',
  policy: 'document',
  staff: 'briefcase',
  complaint: 'message',
}

export interface MessageRowProps {
  message: MessageView
  /** When, in words that fit its group. */
  time: string
  onPress: () => void
  onReason: () => void
}

/** One notice: unread ones in weight and with a dot that is read out as a word. Under it why it came. */
export function MessageRow({ message, time, onPress, onReason }: MessageRowProps) {
  const words = useCopy(messageCopy)
  const { read, topic } = message
  const language = useLanguage()
  const chineseOnly = isChineseOnly(
    message.en === undefined ? {} : { en: { ...message.en } },
    'title',
    language,
  )
  const { title, text } = language === 'zh' || message.en === undefined ? message : message.en
  const label = spoken([read ? '' : words.unread, title, text, time])
  return (
    <View className="message-row">
      <Pressable className="message-main" label={label} onPress={onPress}>
        <IconTile icon={icons[topic]} tone={read ? 'neutral' : 'brand'} />
        <View className="grow">
          <View className="row row-between row-top">
            <Text className={`grow${read ? '' : ' text-strong'}`}>{title}</Text>
            <Text className="message-time text-cap tone-3 num">{time}</Text>
          </View>
          <View className="text-sub tone-2 mt-4 message-text">{text}</View>
          {chineseOnly && <ChineseOnlyMark />}
        </View>
        {!read && <View className="message-dot" />}
      </Pressable>
      <Pressable className="message-reason" label={words.reasonOf(words.reasons[topic])} onPress={onReason}>
        <Text className="text-cap tone-3">{words.reasons[topic]}</Text>
        <Icon name="bell" size={16} />
      </Pressable>
    </View>
  )
}
