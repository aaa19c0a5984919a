import { Screen } from '@/components/screen/screen'

export default function InquiryMinePage() {
  return <Screen title="我的诉求" />
}
