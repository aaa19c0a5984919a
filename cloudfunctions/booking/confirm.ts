import { succeed } from '@contract/errors'
import { viewBookingCase } from '@domain/booking/view-booking'
import { mayReceive } from '../shared/booking/may-receive'
import { type Handler, staffOf } from '../shared/call'
import { readPhone } from '../shared/phone'
import { changeBookingState } from './change-booking'

/** The seats are counted already; confirming changes only what the person is told. */
export const confirm: Handler<'booking.confirm'> = async (input, call) => {
  const staff = staffOf(call)
  const result = await changeBookingState(
    {
      id: input.id,
      move: 'confirm',
      news: 'confirmed',
      mayChange: (booking) => booking.district === call.district && mayReceive(staff, booking.place),
      fields: async () => ({}),
      duty: [],
    },
    call,
  )
  return result.ok ? succeed(viewBookingCase(result.value, readPhone(result.value.phone))) : result
}
