import { DetailScreen } from '@/features/policy/detail-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** One policy. */
export default function PolicyDetailPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <DetailScreen id={id} />
}
