import { HeldScreen } from '@/features/staff/held-screen'

/** 工作台 · 内容审核. */
export default function StaffHeldPage() {
  return <HeldScreen />
}
