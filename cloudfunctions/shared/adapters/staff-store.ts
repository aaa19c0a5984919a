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
  /** How they came and went, the newest last; documents from before it was kept have none. */
  history?: StaffStep[]
  createdAt: number
  /** Nothing of a former colleague changes any more, so theirs says when they were taken off the list. */
  updatedAt: number
  version: number
}

/** One step of a colleague's time here, with the roles it gave. */
export interface StaffStep {
  at: number
  kind: 'join' | 'renew' | 'leave' | 'return'
  roles: StaffProfile['roles']
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
 * Takes a colleague's roles away; other instances may honour them for 30 s more. False when another invitation gave
 * others since they were read: then nothing was taken away.
 */
export async function endStaff({ _id, joinedAt }: StaffDocument, at: number): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection('staff')
      .where({ _id, active: true, joinedAt })
      .update({ active: false, updatedAt: at, version: _.inc(1) }),
  )
  profiles.forget(_id)
  return updated === 1 || !(await isActive(_id))
}

/** Whether somebody is a colleague at this moment. */
export async function isActive(subject: string): Promise<boolean> {
  return (await readColleague(subject))?.active ?? false
}

/** Stores a new colleague; false when the subject is staff already. */
export async function addStaff(document: StaffDocument): Promise<boolean> {
  try {
    return await addDocument('staff', document)
  } finally {
    profiles.forget(document._id)
  }
}

/** A present or former colleague as they stand at this moment; null for somebody who never was one. */
export async function readColleague(subject: string): Promise<StaffDocument | null> {
  const { data } = await withRetry(() => theDatabase().collection('staff').doc(subject).get())
  return (data[0] as StaffDocument | undefined) ?? null
}

/**
 * Puts what an invitation gives in the place of what a colleague had, or of nothing where they had left, if nobody
 * changed that since it was read; false otherwise.
 */
export async function renewStaff(read: StaffDocument, given: StaffDocument): Promise<boolean> {
  const _ = theDatabase().command
  const { district, name, roles, places, joinedAt, updatedAt } = given
  const { updated } = await withRetry(() =>
    theDatabase()
      .collection('staff')
      .where({ _id: read._id, version: read.version })
      .update({
        ...{ district, name, roles: _.set(roles), places: _.set(places), active: true, joinedAt },
        history: _.push(stepsTo(read, given)),
        updatedAt,
        version: _.inc(1),
      }),
  )
  profiles.forget(read._id)
  return updated === 1
}

function stepsTo(read: StaffDocument, { joinedAt: at, roles }: StaffDocument): StaffStep[] {
  if (read.active) return [{ at, kind: 'renew', roles }]
  return [
    { at: read.updatedAt, kind: 'leave', roles: [] },
    { at, kind: 'return', roles },
  ]
}
