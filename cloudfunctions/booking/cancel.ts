import { succeed } from '@contract/errors'
import { viewBooking } from '@domain/booking/view-booking'
import { readDistrict } from '../shared/adapters/district-store'
import type { Handler } from '../shared/call'
import { changeBookingState } from './change-booking'

/** The booking first, then the seats: a crash in between hides a seat until reconciled, never oversells. */
export const cancel: Handler<'booking.cancel'> = async (input, call) => {
  const { duty } = await readDistrict(call.district)
  const result = await changeBookingState(
    {
      id: input.id,
      move: 'cancel',
      news: 'cancelled',
      mayChange: (booking) => booking.subject === call.subject,
      fields: async () => succeed({}),
      duty,
    },
    call,
  )
  return result.ok ? succeed(viewBooking(result.value)) : result
}
