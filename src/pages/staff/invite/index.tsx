import { InviteScreen } from '@/features/staff/invite-screen'

/** 邀请同事. */
export default function StaffInvitePage() {
  return <InviteScreen />
}
