import { Screen } from '@/components/screen/screen'

export default function EventDetailPage() {
  return <Screen title="活动详情" />
}
