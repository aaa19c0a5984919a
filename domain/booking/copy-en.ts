import type { ConsultationWay } from '@contract/booking/consultation'
import type { NoticeWords } from '../message/notice'
import { englishMoment } from '../time/english-moment'
import type { Booking } from './booking'

/**
 * What persons are told of their bookings, in English. What is written in Chinese (names, reasons) is left to the
 * page a notice leads to, so that no sentence is half translated.
 */
const what = ({ consultation }: Booking) => (consultation === undefined ? 'visit' : 'consultation')

const ways: Record<ConsultationWay, string> = {
  phone: 'The adviser calls you; please keep your phone at hand.',
  video: 'Open this for the link to the meeting.',
  onsite: 'Please be there on time, or cancel ahead.',
}

const about = ({ consultation, visitors }: Booking) => {
  if (consultation === undefined) return visitors === 1 ? '1 visitor.' : `${visitors} visitors.`
  return ways[consultation.way]
}

const good = (booking: Booking) =>
  `${englishMoment(booking.startAt)}. ${about(booking)} Number ${booking.number}.`

const instead = ({ nearest }: Booking) =>
  nearest.length > 0
    ? 'Open this for the reason and the nearest free times.'
    : 'Open this for the reason, and choose another time.'

export const bookingCopyEn: Record<
  'auto_confirmed' | 'confirmed' | 'declined',
  (booking: Booking) => NoticeWords
> = {
  auto_confirmed: (booking) => ({ title: `Your ${what(booking)} is booked`, text: good(booking) }),
  confirmed: (booking) => ({ title: `Your ${what(booking)} is confirmed`, text: good(booking) }),
  declined: (booking) => ({
    title: `Your ${what(booking)} could not be arranged`,
    text: `It was asked for ${englishMoment(booking.startAt)}. ${instead(booking)}`,
  }),
}
