import { BookingList } from '@/features/booking/mine/booking-list'

export default function BookingMinePage() {
  return <BookingList />
}
