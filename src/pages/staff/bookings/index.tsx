import { Screen } from '@/components/screen/screen'

export default function StaffBookingsPage() {
  return <Screen title="到访" />
}
