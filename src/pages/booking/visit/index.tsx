import { Screen } from '@/components/screen/screen'

export default function BookingVisitPage() {
  return <Screen title="预约参观" />
}
