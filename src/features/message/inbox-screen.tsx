import type { TemplateKey } from '@contract/message/templates'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AllowMessageNote } from '@/components/allow-message/allow-message-note'
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
import { useInbox } from './use-inbox'

const forPerson: TemplateKey[] = ['inquiry_reply', 'booking_result']
const forStaff: TemplateKey[] = [...forPerson, 'staff_due']

/** 消息: every notice, kept here whether or not WeChat carried it. */
export function InboxScreen() {
  const words = useCopy(messageCopy)
  const inbox = useInbox()
  const session = useSession()
  useDidShow(keepCatalogFresh)
  const isStaff = session?.staff != null
  return (
    <Screen title={words.inbox}>
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
        {(data) => <InboxContent data={data} inbox={inbox} isStaff={isStaff} />}
      </AsyncContent>
      <View className="mt-24">
        <AllowMessageNote templates={isStaff ? forStaff : forPerson}>
          {session?.kind === 'web' ? words.explanationOnWeb : words.explanation}
        </AllowMessageNote>
      </View>
    </Screen>
  )
}
