import { ClauseScreen } from '@/features/staff/clause/clause-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 工作台 · one policy clause: what changed, its review, its publication. */
export default function StaffClausePage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <ClauseScreen id={id} />
}
