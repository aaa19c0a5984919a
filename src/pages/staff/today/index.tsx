import { Screen } from '@/components/screen/screen'

export default function StaffTodayPage() {
  return <Screen title="今天" />
}
