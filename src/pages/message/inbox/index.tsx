import { Screen } from '@/components/screen/screen'

export default function MessageInboxPage() {
  return <Screen title="消息" />
}
