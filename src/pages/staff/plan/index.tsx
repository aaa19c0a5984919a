import { PlanScreen } from '@/features/staff/plan/plan-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** A 服务方案 for the company of one 诉求, being composed. */
export default function StaffPlanPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <PlanScreen id={id} />
}
