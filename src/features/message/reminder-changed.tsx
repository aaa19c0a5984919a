import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { messageCopy } from './copy'
import './message.css'
import type { useReminders } from './use-reminders'

/** Says what was stopped or taken up again, and takes it back. */
export function ReminderChanged({ changed, busy, mute }: ReturnType<typeof useReminders>) {
  const words = useCopy(messageCopy)
  if (changed === undefined) return null
  const { topic, isMuted } = changed
  const name = words.topics[topic]
  return (
    <Note tone="ok" icon="check-circle" announce className="message-changed">
      <Text>{isMuted ? words.stopped(name) : words.resumed(name)}</Text>
      <View className="message-text-button">
        <Button
          variant="text"
          size="small"
          icon="undo"
          busy={busy}
          onPress={() => void mute(topic, !isMuted)}
        >
          {words.undo}
        </Button>
      </View>
    </Note>
  )
}
