import { fitFields } from '../message/fit-fields'
import type { Notice } from '../message/notice'
import { type Colleague, onDuty, orTheGroup } from '../message/on-duty'
import type { BookingAlert } from './alerts'
import type { Booking } from './booking'
import { bookingCopy } from './copy'
import { bookingCopyEn } from './copy-en'

export type BookingNews =
  | 'requested'
  | 'auto_confirmed'
  | 'confirmed'
  | 'declined'
  | 'cancelled'
  | BookingAlert

type StaffNews = 'requested' | 'auto_confirmed' | 'cancelled' | BookingAlert

/** News that also goes out as a subscription message to the colleague. */
const SENT_TO_STAFF: readonly StaffNews[] = ['requested', 'answer_soon', 'answer_overdue']

/** A colleague with the places whose visits they answer for. */
interface PlaceColleague extends Colleague {
  places: readonly string[]
}

/**
 * Whom news of a place goes to: its park's colleagues, else officers, else administrators. While there are
 * none, the staff's group still hears of it.
 */
export function receiversOf(duty: readonly PlaceColleague[], place: string): string[] {
  const park = onDuty(
    duty.filter((one) => one.places.includes(place)),
    'park',
  )
  const groups = [park, onDuty(duty, 'officer'), onDuty(duty, 'admin')]
  return orTheGroup(groups.find((group) => group.length > 0) ?? [])
}

function toStaff(booking: Booking, news: StaffNews, receivers: string[], at: number): Notice[] {
  const copy = bookingCopy.staff[news](booking)
  return receivers.map((to, index) => ({
    id: `${booking._id}:${booking.version}:s${index}`,
    to,
    at,
    topic: 'staff',
    title: copy.title,
    text: copy.text,
    link: { to: 'staff_bookings', id: booking._id },
    send: SENT_TO_STAFF.includes(news)
      ? { template: 'staff_due', data: fitFields('staff_due', copy.fields), until: booking.startAt }
      : null,
    webhook: index === 0 && news !== 'auto_confirmed' ? copy.webhook : null,
  }))
}

function toPerson(booking: Booking, news: 'auto_confirmed' | 'confirmed' | 'declined', at: number): Notice {
  const copy = bookingCopy.person[news](booking)
  return {
    id: `${booking._id}:${booking.version}:p`,
    to: booking.subject,
    at,
    topic: 'booking',
    title: copy.title,
    text: copy.text,
    en: bookingCopyEn[news](booking),
    link: { to: 'booking', id: booking._id },
    send: {
      template: 'booking_result',
      data: fitFields('booking_result', copy.fields),
      // Whoever was declined has to look for another time.
      rank: news === 'declined' ? 0 : 1,
      until: booking.startAt,
    },
    webhook: null,
  }
}

/** Who is told what about a booking in its new state. */
export function bookingNotices(
  booking: Booking,
  news: BookingNews,
  duty: readonly PlaceColleague[],
  at: number,
): Notice[] {
  const receivers = receiversOf(duty, booking.place)
  switch (news) {
    case 'requested':
    case 'cancelled':
    case 'answer_soon':
    case 'answer_overdue':
      return toStaff(booking, news, receivers, at)
    case 'auto_confirmed':
      return [toPerson(booking, news, at), ...toStaff(booking, news, receivers, at)]
    case 'confirmed':
    case 'declined':
      return [toPerson(booking, news, at)]
  }
}
