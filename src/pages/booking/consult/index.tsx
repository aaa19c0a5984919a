import { ConsultPage } from '@/features/booking/consult/consult-page'
import { type ConsultParameter, readConsultWish } from '@/features/booking/consult/consult-wish'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function BookingConsultPage() {
  return <ConsultPage wish={readConsultWish(useRouteParameters<ConsultParameter>())} />
}
