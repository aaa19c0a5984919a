import { OutboxScreen } from '@/features/outbox/outbox-screen'

/** 待发送. */
export default function OutboxPage() {
  return <OutboxScreen />
}
