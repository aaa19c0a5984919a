import type { TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { useCopy } from '@/platform/language'
import { AllowAgain } from './allow-again'
import { messageCopy } from './copy'
import { leftText } from './left-text'
import type { Reminders, useReminders } from './use-reminders'

export interface TopicRemindersProps {
  topic: MessageTopic
  data: Reminders
  reminders: ReturnType<typeof useReminders>
}

/** One topic: whether WeChat reminds of it, what is left to be sent, and allowing one more. */
export function TopicReminders({ topic, data, reminders }: TopicRemindersProps) {
  const words = useCopy(messageCopy)
  const { isMuted, mute, reload } = reminders
  const muted = isMuted(topic)
  const templates = data.templates.filter((one) => one.topic === topic)
  const left = templates.map((one) => leftText(one, words.templates[one.template], words))
  const text = muted ? words.mutedText : words.together(left)
  // A long-term one that is allowed needs no second permission.
  const wanted = templates
    .filter((one) => one.kind === 'once' || one.left < 1)
    .map(({ template }): TemplateKey => template)
  return (
    <Card className="card-list">
      <SwitchRow
        title={words.topics[topic]}
        text={text}
        on={!muted}
        onChange={(on) => void mute(topic, !on)}
      />
      {!muted && wanted.length > 0 && (
        <View className="message-allow">
          <AllowAgain templates={wanted} explains onAllowed={() => void reload()} />
        </View>
      )}
    </Card>
  )
}
