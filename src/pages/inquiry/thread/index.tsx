import { Screen } from '@/components/screen/screen'

export default function InquiryThreadPage() {
  return <Screen title="诉求进度" />
}
