import { succeed } from '@contract/errors'
import type { HeldText } from '@contract/safety'
import { textsOfBooking } from '@domain/booking/texts-of-booking'
import { textsOfRegistration } from '@domain/event/texts-of-registration'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { heldPictures, textsIn } from '@domain/inquiry/safety'
import { listHeldTexts } from '../shared/adapters/text-store'
import type { Handler } from '../shared/call'

async function heldInquiries(district: string): Promise<HeldText[]> {
  const inquiries = await listHeldTexts('inquiries', district)
  return inquiries.flatMap((inquiry) => [...heldTextsOf(inquiry), ...heldPicturesOf(inquiry)])
}

function heldTextsOf(inquiry: Inquiry): HeldText[] {
  return textsIn(inquiry, 'held').map(({ entry, text, writtenAt, safety }) => ({
    record: 'inquiry' as const,
    id: inquiry._id,
    entry,
    number: inquiry.number,
    text,
    at: writtenAt,
    label: safety?.label ?? null,
  }))
}

function heldPicturesOf(inquiry: Inquiry): HeldText[] {
  return heldPictures(inquiry).map(({ id: file, name, at, held }) => ({
    record: 'inquiry',
    id: inquiry._id,
    entry: null,
    file: { id: file, why: held?.why ?? 'not_checkable' },
    number: inquiry.number,
    text: name,
    at,
    label: held?.label ?? null,
  }))
}

async function heldBookings(district: string): Promise<HeldText[]> {
  const bookings = await listHeldTexts('bookings', district)
  return bookings.map((booking) => {
    const { _id: id, number, createdAt: at, safety } = booking
    const text = textsOfBooking(booking).join('\n')
    return { record: 'booking', id, entry: null, number, text, at, label: safety?.label ?? null }
  })
}

async function heldRegistrations(district: string): Promise<HeldText[]> {
  const registrations = await listHeldTexts('registrations', district)
  return registrations.map((registration) => {
    const { _id: id, code: number, createdAt: at, safety } = registration
    const text = textsOfRegistration(registration).join('\n')
    return { record: 'registration', id, entry: null, number, text, at, label: safety?.label ?? null }
  })
}

async function heldComplaints(district: string): Promise<HeldText[]> {
  const complaints = await listHeldTexts('complaints', district)
  return complaints.map(({ _id: id, number, text, createdAt: at, safety }) => {
    return { record: 'complaint', id, entry: null, number, text, at, label: safety?.label ?? null }
  })
}

/** What waits for an administrator, the oldest first: reply clocks run on meanwhile. */
export const held: Handler<'staff.held'> = async (_input, { district }) => {
  const lists = [
    heldInquiries(district),
    heldBookings(district),
    heldRegistrations(district),
    heldComplaints(district),
  ]
  const items = (await Promise.all(lists)).flat()
  return succeed({ items: items.sort((a, b) => a.at - b.at) })
}
