import { ServiceScreen } from '@/features/service/service-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** One matter. */
export default function ServicesDetailPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <ServiceScreen id={id} />
}
