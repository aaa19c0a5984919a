import { RemindersScreen } from '@/features/message/reminders-screen'

/** 提醒设置. */
export default function MessageRemindersPage() {
  return <RemindersScreen />
}
