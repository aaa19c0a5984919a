import { Screen } from '@/components/screen/screen'

export default function StaffInvitePage() {
  return <Screen title="邀请同事" />
}
