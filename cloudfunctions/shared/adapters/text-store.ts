import type { Complaint } from '@domain/account/complaint'
import type { Booking } from '@domain/booking/booking'
import type { Registration } from '@domain/event/registration'
import type { Inquiry } from '@domain/inquiry/inquiry'
import type { Notice } from '@domain/message/notice'
import type { Safety } from '@domain/safety/safety'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** The documents in which people's texts stand. */
export interface TextDocuments {
  inquiries: Inquiry
  bookings: Booking
  registrations: Registration
  complaints: Complaint
}

export type TextCollection = keyof TextDocuments

/** Documents with a text that is to be checked by `now`, the longest waiting first. */
export async function listUncheckedTexts<C extends TextCollection>(
  collection: C,
  district: string,
  at: { now: number; limit: number },
): Promise<TextDocuments[C][]> {
  const _ = theDatabase().command
  const query = theDatabase()
    .collection(collection)
    .where({ district, checkAt: _.gt(0).and(_.lte(at.now)) })
  const { data } = await withRetry(() => query.orderBy('checkAt', 'asc').limit(at.limit).get())
  return data as TextDocuments[C][]
}

/**
 * Documents with a text, or a picture, that waits for an administrator, the oldest first: few at a time, so that the
 * index that finds them is enough.
 */
export async function listHeldTexts<C extends TextCollection>(
  collection: C,
  district: string,
): Promise<TextDocuments[C][]> {
  const query = theDatabase()
    .collection(collection)
    .where({ district, held: theDatabase().command.gt(0) })
  const { data } = await withRetry(() => query.orderBy('createdAt', 'asc').limit(100).get())
  return data as TextDocuments[C][]
}

/** How many inquiries, bookings, registrations and complaints have something that waits for an administrator. */
export async function countHeld(district: string): Promise<number> {
  const held = theDatabase().command.gt(0)
  const counts = (['inquiries', 'bookings', 'registrations', 'complaints'] as const).map((collection) =>
    withRetry(() => theDatabase().collection(collection).where({ district, held }).count()),
  )
  const results = await Promise.all(counts)
  return results.reduce((sum, { total }) => sum + (total ?? 0), 0)
}

/**
 * Records what the check said of the form of a booking or registration, or of a complaint, once: only while it waits. Nothing else
 * of the document depends on it, so neither version nor history moves.
 */
export async function settleForm(
  collection: Exclude<TextCollection, 'inquiries'>,
  id: string,
  settled: { safety: Safety; checkAt: number | null; notices: Notice[] },
): Promise<boolean> {
  const _ = theDatabase().command
  const { safety, checkAt, notices } = settled
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ _id: id, 'safety.state': 'pending' })
      .update({
        safety: _.set(safety),
        checkAt,
        held: safety.state === 'held' ? 1 : 0,
        notices: _.push(notices),
        pending: _.inc(notices.length),
      }),
  )
  return updated === 1
}
