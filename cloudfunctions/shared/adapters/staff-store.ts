import type { StaffProfile } from '@contract/account/actions'
import { theDatabase } from '../cloud'
import { DISTRICT } from '../district'
import { remember } from '../memory-cache'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

const CACHE_MS = 30_000

export interface StaffDocument extends StaffProfile {
  _id: string
  district: string
  active: boolean
  /** When the invitation was used that gave these roles. */
  joinedAt: number
  createdAt: number
  updatedAt: number
  version: number
}

const profiles = remember<StaffProfile | null>(CACHE_MS, async (subject) => {
  const { data } = await withRetry(() => theDatabase().collection('staff').doc(subject).get())
  const document = data[0] as StaffDocument | undefined
  if (!document?.active || document.district !== DISTRICT) return null
  return { name: document.name, roles: document.roles, places: document.places }
})

/** The roles of a subject, at most 30 s old; null, always fresh, for everybody who is not staff of this district. */
export function readStaff(subject: string): Promise<StaffProfile | null> {
  return profiles.get(subject)
}

/** Everybody active in a district, up to 1,000. */
export async function listStaff(district: string): Promise<StaffDocument[]> {
  const query = theDatabase().collection('staff').where({ district, active: true })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as StaffDocument[]
}

/** Everybody who is or was staff of a district, up to 1,000. */
export async function listEverybody(district: string): Promise<StaffDocument[]> {
  const { data } = await withRetry(() =>
    theDatabase().collection('staff').where({ district }).limit(1_000).get(),
  )
  return data as StaffDocument[]
}

/**
 * Takes a colleague's roles away unless a later invitation gave others since they were read; other instances may
 * honour them for 30 s more.
 */
export async function endStaff({ _id, joinedAt }: StaffDocument, at: number): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    theDatabase()
      .collection('staff')
      .where({ _id, active: true, joinedAt })
      .update({ active: false, updatedAt: at, version: _.inc(1) }),
  )
  profiles.forget(_id)
}

/** Stores a new colleague; false when the subject is staff already. */
export async function addStaff(document: StaffDocument): Promise<boolean> {
  try {
    return await addDocument('staff', document)
  } finally {
    profiles.forget(document._id)
  }
}

/**
 * Gives a colleague what a later invitation says. An invitation older than the one in force changes nothing,
 * so that a used one cannot bring lost roles back. The colleague as it then stands, null when not active.
 */
export async function renewStaff(document: StaffDocument): Promise<StaffProfile | null> {
  const _ = theDatabase().command
  const { _id, name, roles, places, joinedAt, updatedAt } = document
  await withRetry(() =>
    theDatabase()
      .collection('staff')
      .where({ _id, active: true, joinedAt: _.lt(joinedAt) })
      .update({ name, roles, places, joinedAt, updatedAt, version: _.inc(1) }),
  )
  profiles.forget(_id)
  return readStaff(_id)
}
