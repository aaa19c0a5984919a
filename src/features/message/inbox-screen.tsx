import type { MessageView } from '@contract/message/actions'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { messageCopy } from './copy'
import { InboxContent } from './inbox-content'
import { ReasonSheet } from './reason-sheet'
import { ReminderChanged } from './reminder-changed'
import { ReminderNote } from './reminder-note'
import { useInbox } from './use-inbox'
import { useReminders } from './use-reminders'

/** 消息: every notice, kept here whether or not WeChat carried it. */
export function InboxScreen() {
  const words = useCopy(messageCopy)
  const inbox = useInbox()
  const reminders = useReminders()
  const [asked, setAsked] = useState<MessageView | undefined>(undefined)
  useDidShow(keepCatalogFresh)
  const isStaff = useSession()?.staff != null
  return (
    <Screen
      title={words.inbox}
      overlay={<ReasonSheet message={asked} reminders={reminders} onClose={() => setAsked(undefined)} />}
    >
      <ReminderChanged {...reminders} />
      <AsyncContent
        state={inbox.state}
        skeleton={<Skeleton kind="row" count={4} />}
        empty={{
          when: ({ items }) => items.length === 0,
          icon: 'bell',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.seeInquiries, onPress: () => go(routes.inquiries()) },
          second: { text: words.seeParks, onPress: () => go(routes.parks()) },
        }}
        failedTitle={words.failed}
        onRetry={inbox.reload}
      >
        {(data) => <InboxContent data={data} inbox={inbox} isStaff={isStaff} onReason={setAsked} />}
      </AsyncContent>
      <View className="mt-24">
        <ReminderNote reminders={reminders} />
      </View>
    </Screen>
  )
}
