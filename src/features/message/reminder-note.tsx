import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { AllowAgain } from './allow-again'
import { messageCopy } from './copy'
import { leftText } from './left-text'
import { templatesFor } from './reminders-of-topic'
import type { useReminders } from './use-reminders'

/** Under the messages: that they are all here, what WeChat may still send of them, and allowing one more. */
export function ReminderNote({ reminders }: { reminders: ReturnType<typeof useReminders> }) {
  const words = useCopy(messageCopy)
  const session = useSession()
  const wanted = templatesFor(session?.staff != null)
  const { known, isMuted, reload } = reminders
  const shown = (known?.templates ?? []).filter(
    ({ template, topic }) => wanted.includes(template) && !isMuted(topic),
  )
  const left = shown
    .filter((one) => one.left > 0)
    .map((one) => leftText(one, words.templates[one.template], words))
  const explanation = session?.kind === 'web' ? words.explanationOnWeb : words.explanation
  return (
    <Note icon="bell">
      <Text>{words.together([explanation, ...left])}</Text>
      <AllowAgain templates={shown.map(({ template }) => template)} onAllowed={() => void reload()} />
      <View className="message-text-button">
        <Button variant="text" size="small" onPress={() => go(routes.reminders())}>
          {words.reminders}
        </Button>
      </View>
    </Note>
  )
}
