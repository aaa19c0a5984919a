import { Screen } from '@/components/screen/screen'

export default function BookingMinePage() {
  return <Screen title="我的预约" />
}
