import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { FootNote } from '@/components/foot-note/foot-note'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useSession } from '@/platform/session'
import { messageCopy } from './copy'
import './message.css'
import { topicsFor } from './reminders-of-topic'
import { TopicReminders } from './topic-reminders'
import { useReminders } from './use-reminders'

/** 提醒设置: what WeChat may remind of, topic by topic. */
export function RemindersScreen() {
  const words = useCopy(messageCopy)
  const reminders = useReminders()
  const isStaff = useSession()?.staff != null
  const { sent, inboxOnly } = topicsFor(isStaff)
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.reminders}>
      <View className="message-lead tone-2">{words.always}</View>
      <AsyncContent
        state={reminders.state}
        skeleton={<Skeleton kind="row" count={3} />}
        empty="never"
        failedTitle={words.remindersFailed}
        onRetry={reminders.reload}
      >
        {(data) => (
          <>
            {sent.map((topic) => (
              <TopicReminders key={topic} topic={topic} data={data} reminders={reminders} />
            ))}
            <FootNote>{words.onlyHere(inboxOnly.map((topic) => words.topics[topic]))}</FootNote>
            <FootNote>{words.howToAllow}</FootNote>
          </>
        )}
      </AsyncContent>
    </Screen>
  )
}
