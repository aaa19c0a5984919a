import { TodayScreen } from '@/features/staff/today-screen'

/** 工作台 · 今天. */
export default function StaffTodayPage() {
  return <TodayScreen />
}
