import { Screen } from '@/components/screen/screen'

export default function TabsEventPage() {
  return <Screen title="活动" tab="event" />
}
