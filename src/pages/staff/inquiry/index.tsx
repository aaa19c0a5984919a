import { CaseScreen } from '@/features/staff/case-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** One 诉求 for staff. */
export default function StaffInquiryPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <CaseScreen id={id} />
}
