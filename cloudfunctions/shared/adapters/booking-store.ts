import type { Booking } from '@domain/booking/booking'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const bookings = () => theDatabase().collection('bookings')

/** Stores a new booking; false when its id exists. */
export function addBooking(booking: Booking): Promise<boolean> {
  return addDocument('bookings', booking)
}

export async function readBooking(id: string): Promise<Booking | null> {
  const { data } = await withRetry(() => bookings().doc(id).get())
  return (data[0] as Booking | undefined) ?? null
}

/** Changes a booking if nobody changed it since it was read; false otherwise. */
export function changeBooking(read: Booking, change: DocumentChange<Booking>): Promise<boolean> {
  return changeDocument('bookings', read, change)
}

/** A person's bookings, latest visit first. */
export async function listBookingsOf(subject: string): Promise<Booking[]> {
  const query = bookings().where({ subject }).orderBy('startAt', 'desc').limit(200)
  const { data } = await withRetry(() => query.get())
  return data as Booking[]
}

/** Bookings in some states that begin within a period, in time order; `places: null` means every place. */
export async function listBookingsFor(args: {
  district: string
  places: string[] | null
  statuses: Booking['status'][]
  from: number
  to: number
}): Promise<Booking[]> {
  const _ = theDatabase().command
  const query = bookings().where({
    district: args.district,
    status: _.in(args.statuses),
    startAt: _.gte(args.from).and(_.lt(args.to)),
    ...(args.places === null ? {} : { place: _.in(args.places) }),
  })
  const { data } = await withRetry(() => query.orderBy('startAt', 'asc').limit(200).get())
  return data as Booking[]
}

/** Which of these bookings exist, with their states. */
export async function readBookings(ids: string[]): Promise<Booking[]> {
  if (ids.length === 0) return []
  const query = bookings().where({ _id: theDatabase().command.in(ids) })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Booking[]
}

/** Requests for visits about which staff are to be reminded by `now`, the longest waiting first. */
export async function findBookingsForAlerts(district: string, now: number): Promise<Booking[]> {
  const _ = theDatabase().command
  const query = bookings().where({ district, status: 'pending', alertAt: _.gt(0).and(_.lte(now)) })
  const { data } = await withRetry(() => query.orderBy('alertAt', 'asc').limit(100).get())
  return data as Booking[]
}
