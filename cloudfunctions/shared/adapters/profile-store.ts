import type { CompanyFact } from '@contract/account/profile'
import { theDatabase } from '../cloud'
import { type CarriedOut, REQUESTS_KEPT } from '../repeat'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** What a person saved of their company, with consent. */
export interface ProfileDocument {
  /** The subject. */
  _id: string
  district: string
  facts: CompanyFact[]
  /** Which words were agreed to, and when. */
  consent: { version: string; at: number }
  /** Whether policies that may fit are told; only these profiles are read for it. */
  remind: boolean
  /** Since when; null where they are not told. */
  remindSince: number | null
  /** The requests that saved it, newest last, so that one that comes late changes nothing again. */
  requests: CarriedOut[]
  createdAt: number
  updatedAt: number
  version: number
}

const profiles = () => theDatabase().collection('profiles')

export async function readProfile(subject: string): Promise<ProfileDocument | null> {
  const { data } = await withRetry(() => profiles().doc(subject).get())
  return (data[0] as ProfileDocument | undefined) ?? null
}

/** Stores somebody's first profile; false when there is one. */
export function addProfile(document: ProfileDocument): Promise<boolean> {
  return addDocument('profiles', document)
}

/** What can be changed of a profile; what is left out stays. */
type ProfileChange = Partial<Pick<ProfileDocument, 'facts' | 'consent' | 'remind' | 'remindSince'>>

/** Changes the profile that was read, if nobody did since; false otherwise. */
export async function changeProfile(
  read: ProfileDocument,
  next: ProfileChange,
  by: { request: CarriedOut; at: number },
): Promise<boolean> {
  const _ = theDatabase().command
  // As a whole: an update would merge what was an object before.
  const replaced = Object.fromEntries(Object.entries(next).map(([key, value]) => [key, _.set(value)]))
  const { updated } = await withRetry(() =>
    profiles()
      .where({ _id: read._id, version: read.version })
      .update({
        ...replaced,
        requests: _.push({ each: [by.request], slice: -REQUESTS_KEPT }),
        updatedAt: by.at,
        version: _.inc(1),
      }),
  )
  return updated === 1
}

/** Profiles whose owners want to be told, in the order of their subjects after one; `''` begins. */
export async function listReminded(
  district: string,
  after: string,
  limit: number,
): Promise<Pick<ProfileDocument, '_id' | 'facts'>[]> {
  const _id = theDatabase().command.gt(after)
  const query = profiles().where({ district, remind: true, _id }).orderBy('_id', 'asc').limit(limit)
  const { data } = await withRetry(() => query.field({ _id: true, facts: true }).get())
  return data as Pick<ProfileDocument, '_id' | 'facts'>[]
}

/** Which of these subjects want to be told now. */
export async function remindedOf(subjects: readonly string[]): Promise<Set<string>> {
  if (subjects.length === 0) return new Set()
  const _id = theDatabase().command.in([...new Set(subjects)])
  const query = profiles().where({ _id, remind: true }).limit(subjects.length)
  const { data } = await withRetry(() => query.field({ _id: true }).get())
  return new Set((data as { _id: string }[]).map((one) => one._id))
}

/** Removes the profile that was read, if nobody changed it since; false otherwise. */
export async function removeProfile({ _id, version, createdAt }: ProfileDocument): Promise<boolean> {
  const { deleted } = await withRetry(() => profiles().where({ _id, version, createdAt }).remove())
  return deleted === 1
}
