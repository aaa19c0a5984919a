import type { MessageView } from '@contract/message/actions'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { messageCopy } from './copy'
import { topicsFor } from './reminders-of-topic'
import type { useReminders } from './use-reminders'

export interface ReasonSheetProps {
  message: MessageView | undefined
  reminders: ReturnType<typeof useReminders>
  onClose: () => void
}

/** Why a message came, and 不再提醒 for all of its kind. */
export function ReasonSheet({ message, reminders, onClose }: ReasonSheetProps) {
  const words = useCopy(messageCopy)
  if (message === undefined) return null
  const { topic } = message
  const name = words.topics[topic]
  const isMuted = reminders.isMuted(topic)
  const isSent = topicsFor(true).sent.includes(topic)
  const press = async () => {
    if (await reminders.mute(topic, !isMuted)) onClose()
  }
  const seeAll = () => {
    onClose()
    go(routes.reminders())
  }
  return (
    <Sheet
      open
      title={words.reasons[topic]}
      onClose={onClose}
      {...(isSent
        ? {
            foot: (
              <Button wide busy={reminders.busy} onPress={() => void press()}>
                {isMuted ? words.resume(name) : words.stop(name)}
              </Button>
            ),
          }
        : {})}
    >
      <View className="tone-2">{isSent ? words.always : words.onlyHere([name])}</View>
      <View className="message-text-button">
        <Button variant="text" size="small" onPress={seeAll}>
          {words.reminders}
        </Button>
      </View>
    </Sheet>
  )
}
