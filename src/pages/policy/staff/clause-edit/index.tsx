import { ClauseEditScreen } from '@/features/staff/clause/clause-edit-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 工作台 · writing a policy clause. */
export default function StaffClauseEditPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <ClauseEditScreen id={id} />
}
