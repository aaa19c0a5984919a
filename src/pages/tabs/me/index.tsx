import { MeScreen } from '@/features/me/me-screen'

/** 我的. */
export default function TabsMePage() {
  return <MeScreen />
}
