import { Screen } from '@/components/screen/screen'

export default function ParkDetailPage() {
  return <Screen title="园区详情" />
}
