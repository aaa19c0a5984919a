import { VisitPage } from '@/features/booking/visit/visit-page'
import { readVisitWish, type VisitWish } from '@/features/booking/visit-wish'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

export default function BookingVisitPage() {
  const { park, ...wish } = useRouteParameters<'park' | keyof VisitWish>()
  return <VisitPage park={park} wish={readVisitWish(wish)} />
}
