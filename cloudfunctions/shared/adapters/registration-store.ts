import type { EventNow } from '@domain/event/event-change'
import type { Registration } from '@domain/event/registration'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const registrations = () => theDatabase().collection('registrations')

/** Stores a new registration; false when its id exists. */
export function addRegistration(registration: Registration): Promise<boolean> {
  return addDocument('registrations', registration)
}

export async function readRegistration(id: string): Promise<Registration | null> {
  const { data } = await withRetry(() => registrations().doc(id).get())
  return (data[0] as Registration | undefined) ?? null
}

/** Changes a registration if nobody changed it since it was read; false otherwise. */
export function changeRegistration(
  read: Registration,
  change: DocumentChange<Registration>,
): Promise<boolean> {
  return changeDocument('registrations', read, change)
}

/** A person's registrations, latest event first. */
export async function listRegistrationsOf(subject: string): Promise<Registration[]> {
  const query = registrations().where({ subject }).orderBy('startAt', 'desc').limit(200)
  const { data } = await withRetry(() => query.get())
  return data as Registration[]
}

/** Which of these registrations exist, with their states. */
export async function readRegistrations(ids: string[]): Promise<Registration[]> {
  if (ids.length === 0) return []
  const query = registrations().where({ _id: theDatabase().command.in(ids) })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Registration[]
}

interface OfEvent {
  district: string
  event: string
}

/** Registrations for an event in the order they were made, a part of them. */
export async function listRegistrationsFor(
  of: OfEvent,
  { skip, limit }: { skip: number; limit: number },
): Promise<Registration[]> {
  const query = registrations().where(of).orderBy('createdAt', 'asc').orderBy('_id', 'asc')
  const { data } = await withRetry(() => query.skip(skip).limit(limit).get())
  return data as Registration[]
}

export async function countRegistrations(
  of: OfEvent & Partial<Pick<Registration, 'status' | 'onSite'>>,
): Promise<number> {
  const { total } = await withRetry(() => registrations().where(of).count())
  return total ?? 0
}

/** Registrations that count, of a slot whose event is not what they know of it; those of an earlier time never. */
export async function listUninformed(slot: string, event: EventNow, now: number): Promise<Registration[]> {
  const _ = theDatabase().command
  const { startAt, endAt, venue } = event
  const counts = { slot, status: 'registered', endAt: _.gt(now) }
  const differs = event.held
    ? [
        { ...counts, startAt: _.neq(startAt) },
        { ...counts, endAt: _.gt(now).and(_.neq(endAt)) },
        { ...counts, venue: _.neq(venue) },
        { ...counts, 'change.kind': 'withdrawn' },
      ]
    : [{ ...counts, 'change.kind': _.neq('withdrawn') }]
  const query = registrations().where(_.or(differs))
  const { data } = await withRetry(() => query.limit(100).get())
  return data as Registration[]
}
