import { succeed } from '@contract/errors'
import type { QueueRow } from '@contract/inquiry/view'
import { viewBookingCase } from '@domain/booking/view-booking'
import { handledPlaces } from '@domain/inquiry/may-handle'
import { orderQueue } from '@domain/inquiry/order-queue'
import { viewQueueRow } from '@domain/inquiry/view-inquiry'
import { calendarWarning } from '@domain/time/calendar-warning'
import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'
import { listBookingsFor } from '../shared/adapters/booking-store'
import { readDistrict } from '../shared/adapters/district-store'
import { listOpenInquiries } from '../shared/adapters/inquiry-store'
import { countHeld } from '../shared/adapters/text-store'
import { receivedPlaces } from '../shared/booking/may-receive'
import { type Handler, staffOf } from '../shared/call'
import { readPhone } from '../shared/phone'

const SHOWN = 5

/** Counts of the clocks that ran out, and that will today. */
function clocks(rows: QueueRow[], now: number): { overdue: number; dueToday: number } {
  const due = rows.flatMap((row) => (row.clock === null ? [] : [row.clock.dueAt]))
  const endOfDay = startOfDay(addDays(dayOf(now), 1))
  return {
    overdue: due.filter((at) => at <= now).length,
    dueToday: due.filter((at) => at > now && at < endOfDay).length,
  }
}

export const today: Handler<'staff.today'> = async (_input, call) => {
  const staff = staffOf(call)
  const { district, now } = call
  const places = receivedPlaces(staff)
  const dayStart = startOfDay(dayOf(now))
  const [{ calendar }, open, visits, pending, held] = await Promise.all([
    readDistrict(district),
    listOpenInquiries({ district, places: handledPlaces(staff) }),
    listBookingsFor({
      district,
      places,
      statuses: ['pending', 'confirmed'],
      from: dayStart,
      to: startOfDay(addDays(dayOf(now), 1)),
    }),
    listBookingsFor({
      district,
      places,
      statuses: ['pending'],
      from: now,
      to: startOfDay(addDays(dayOf(now), 90)),
    }),
    staff.roles.includes('admin') ? countHeld(district) : 0,
  ])
  const rows = orderQueue(open).map((inquiry) => viewQueueRow(inquiry, call.subject))
  return succeed({
    name: staff.name,
    ...clocks(rows, now),
    untaken: rows.filter((row) => row.status === 'received').length,
    pendingBookings: pending.length,
    matters: rows.filter((row) => row.status !== 'replied').slice(0, SHOWN),
    visits: visits.map((booking) => viewBookingCase(booking, readPhone(booking.phone))),
    calendarWarning: calendarWarning(now, calendar),
    held,
  })
}
