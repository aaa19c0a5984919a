import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** What a deletion is about: everything of a person that was there when they asked for it. */
export interface PersonsPast {
  subject: string
  /** What is made later belongs to somebody who began anew. */
  until: number
}

/** Records that name their person in `subject`. */
export type PersonalCollection = 'bookings' | 'registrations' | 'inquiries' | 'complaints'

const PAGE = 50

/** Some of a person's records of a collection. */
export async function listRecordsOf<T>(
  collection: PersonalCollection,
  { subject, until }: PersonsPast,
): Promise<T[]> {
  const createdAt = theDatabase().command.lte(until)
  const query = theDatabase().collection(collection).where({ subject, createdAt }).limit(PAGE)
  const { data } = await withRetry(() => query.get())
  return data as T[]
}

/**
 * Puts a whole document in the place of the one that was read, unless it changed since; false then. Fields that
 * `next` does not have are removed: an update leaves alone what it does not name.
 */
export async function replaceRecord<T extends { _id: string; version: number }>(
  collection: PersonalCollection,
  read: T,
  next: T,
): Promise<boolean> {
  const { set, remove } = theDatabase().command
  const { _id, ...fields } = next
  const replaced = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, set(value)]))
  const dropped = Object.fromEntries(
    Object.keys(read)
      .filter((key) => !Object.hasOwn(next, key))
      .map((key) => [key, remove()]),
  )
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection(collection)
      .where({ _id, version: read.version })
      .update({ ...replaced, ...dropped }),
  )
  return updated === 1
}

/**
 * Removes what belongs to a person alone: messages, requests, allowances, the saved list, the profile of a company, and
 * of a former colleague the invitations they used and then their entry, so that no code ever stands without what was
 * made of it.
 */
export async function removeOwnDocuments({ subject, until }: PersonsPast): Promise<void> {
  const database = theDatabase()
  const createdAt = database.command.lte(until)
  await withRetry(() => database.collection('messages').where({ subject, createdAt }).remove())
  await withRetry(() => database.collection('requests').where({ subject, createdAt }).remove())
  await withRetry(() => database.collection('credits').where({ _id: subject, createdAt }).remove())
  await withRetry(() => database.collection('saved').where({ _id: subject, createdAt }).remove())
  await withRetry(() => database.collection('profiles').where({ _id: subject, createdAt }).remove())
  await withRetry(() => database.collection('invitations').where({ usedBy: subject, createdAt }).remove())
  await withRetry(() => database.collection('staff').where({ _id: subject, active: false }).remove())
}

/** Removes what colleagues were told of an inquiry: a note that came with it when it was handed over may say anything. */
export async function removeColleaguesNotices(inquiry: string): Promise<void> {
  await withRetry(() =>
    theDatabase().collection('messages').where({ 'link.id': inquiry, 'link.to': 'staff_inquiry' }).remove(),
  )
}

/** Takes a person's name out of the copied history; that something happened, and when, stays. */
export async function forgetInAudit({ subject, until }: PersonsPast, instead: string): Promise<void> {
  const createdAt = theDatabase().command.lte(until)
  await withRetry(() =>
    theDatabase().collection('audit').where({ by: subject, createdAt }).update({ by: instead }),
  )
}

/** Takes a former administrator's name out of the invitations they gave; those still free are worth nothing then. */
export async function forgetInInvitations({ subject, until }: PersonsPast, instead: string): Promise<void> {
  const createdAt = theDatabase().command.lte(until)
  await withRetry(() =>
    theDatabase()
      .collection('invitations')
      .where({ invitedBy: subject, createdAt })
      .update({ invitedBy: instead }),
  )
}
