import { VisitPage } from '@/features/booking/visit/visit-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function BookingVisitPage() {
  const { park } = useRouteParameters<'park'>()
  return <VisitPage park={park} />
}
