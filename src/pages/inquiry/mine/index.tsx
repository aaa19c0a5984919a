import { InquiryList } from '@/features/inquiry/mine/inquiry-list'

export default function InquiryMinePage() {
  return <InquiryList />
}
