import { ProfileScreen } from '@/features/profile/profile-screen'

/** 企业档案. */
export default function MeProfilePage() {
  return <ProfileScreen />
}
