import { type Locale, type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { Booking } from '@domain/booking/booking'
import { linkProblem } from '@domain/booking/link-problem'
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
      fields: async (booking) => withLink(booking, input.link, call.locale),
      duty: [],
    },
    call,
  )
  return result.ok ? succeed(viewBookingCase(result.value, readPhone(result.value.phone))) : result
}

/** The link of a video meeting goes into the booking as it is confirmed. */
function withLink(
  { consultation }: Booking,
  link: string | undefined,
  locale: Locale,
): Result<Pick<Booking, 'consultation'>> {
  const problem = linkProblem(consultation?.way, link)
  if (problem !== null) {
    return refuse('BAD_INPUT', { fields: [{ path: 'link', message: fieldProblems[problem][locale] }] })
  }
  return succeed(
    consultation === undefined || link === undefined ? {} : { consultation: { ...consultation, link } },
  )
}
