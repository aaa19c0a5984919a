import { Screen } from '@/components/screen/screen'

export default function InquirySubmitPage() {
  return <Screen title="提交诉求" />
}
