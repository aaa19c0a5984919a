import { Screen } from '@/components/screen/screen'

export default function PolicyDetailPage() {
  return <Screen title="政策详情" />
}
