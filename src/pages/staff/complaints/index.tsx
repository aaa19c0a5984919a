import { ComplaintsScreen } from '@/features/staff/complaints-screen'

/** 工作台 · 投诉. */
export default function StaffComplaintsPage() {
  return <ComplaintsScreen />
}
