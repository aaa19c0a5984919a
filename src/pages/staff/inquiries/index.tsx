import { InquiriesScreen } from '@/features/staff/inquiries-screen'

/** 工作台 · 诉求. */
export default function StaffInquiriesPage() {
  return <InquiriesScreen />
}
