import { type Locale, type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { Booking } from '@domain/booking/booking'
import { linkProblem } from '@domain/booking/link-problem'
import type { Handler } from '../shared/call'
import { changeBookingCase } from './change-booking'

/** The seats are counted already; confirming changes only what the person is told. */
export const confirm: Handler<'booking.confirm'> = (input, call) =>
  changeBookingCase(
    {
      id: input.id,
      move: 'confirm',
      news: 'confirmed',
      fields: async (booking) => withLink(booking, input.link, call.locale),
    },
    call,
  )

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
