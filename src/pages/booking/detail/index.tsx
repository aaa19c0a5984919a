import { Screen } from '@/components/screen/screen'

export default function BookingDetailPage() {
  return <Screen title="预约详情" />
}
