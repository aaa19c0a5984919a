import { JoinScreen } from '@/features/staff/join-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 加入工作台. */
export default function StaffJoinPage() {
  const { token = '' } = useRouteParameters<'token'>()
  return <JoinScreen token={token} />
}
