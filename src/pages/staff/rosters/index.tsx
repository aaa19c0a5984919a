import { RostersScreen } from '@/features/staff/rosters-screen'

/** 工作台 · 活动报名: pick an event. */
export default function StaffRostersPage() {
  return <RostersScreen />
}
