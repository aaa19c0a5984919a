import { BookingDetailPage } from '@/features/booking/detail/booking-detail-page'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function DetailPage() {
  const { id } = useRouteParameters<'id'>()
  return <BookingDetailPage id={id ?? ''} />
}
