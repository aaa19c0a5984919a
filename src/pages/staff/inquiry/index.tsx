import { Screen } from '@/components/screen/screen'

export default function StaffInquiryPage() {
  return <Screen title="诉求处理" />
}
