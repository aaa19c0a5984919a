import { BookingsScreen } from '@/features/staff/bookings-screen'

/** 工作台 · 预约. */
export default function StaffBookingsPage() {
  return <BookingsScreen />
}
