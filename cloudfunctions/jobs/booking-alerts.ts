import { type AlertedBooking, decideBookingAlert } from '@domain/booking/alerts'
import type { Booking } from '@domain/booking/booking'
import { bookingNotices } from '@domain/booking/notices'
import { changeBooking, findBookingsForAlerts } from '../shared/adapters/booking-store'
import { type District, readDistrict } from '../shared/adapters/district-store'

/** Tells staff of visits whose answer is soon due or late; each once. */
export async function bookingAlerts(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  let told = 0
  for (const booking of await findBookingsForAlerts(districtId, now)) {
    const alerted = decideBookingAlert(booking, now)
    if (alerted !== null && (await record(booking, alerted, { district, now }))) told += 1
  }
  return told
}

function record(
  booking: Booking,
  { alert, alertAt }: AlertedBooking,
  at: { district: District; now: number },
): Promise<boolean> {
  const version = booking.version + 1
  return changeBooking(booking, {
    set: { alertAt },
    history: { at: at.now, by: 'timer', kind: alert, version, requestId: '', inputHash: '' },
    notices: bookingNotices({ ...booking, version }, alert, at.district.duty, at.now),
  })
}
