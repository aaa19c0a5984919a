import { InboxScreen } from '@/features/message/inbox-screen'

/** 消息. */
export default function MessageInboxPage() {
  return <InboxScreen />
}
