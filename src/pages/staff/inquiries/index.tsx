import { Screen } from '@/components/screen/screen'

export default function StaffInquiriesPage() {
  return <Screen title="收件箱" />
}
