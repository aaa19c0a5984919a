import type { StaffProfile } from '@contract/account/actions'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

export interface InvitationDocument extends StaffProfile {
  /** Hash of the code; the code itself is stored nowhere. */
  _id: string
  district: string
  invitedBy: string
  /** Hash of the input of the request that made it; empty for the first administrator's. */
  inputHash: string
  expiresAt: number
  usedBy: string | null
  usedAt: number | null
  createdAt: number
  updatedAt: number
  version: number
}

const invitations = () => theDatabase().collection('invitations')

/** Stores an invitation; false when this very one exists. */
export function addInvitation(document: InvitationDocument): Promise<boolean> {
  return addDocument('invitations', document)
}

interface InvitationCode {
  hash: string
  district: string
}

/** What an invitation is to a subject: free to use, used by this very one, or `invalid`. */
export async function standingOf(
  code: InvitationCode,
  subject: string,
  now: number,
): Promise<'free' | 'ours' | 'invalid'> {
  const stored = await readInvitation(code.hash)
  if (stored?.district !== code.district) return 'invalid'
  if (stored.usedBy === subject) return 'ours'
  return stored.usedBy === null && stored.expiresAt > now ? 'free' : 'invalid'
}

/**
 * Uses an invitation of a district up for a subject: the invitation when it was free and not expired, or when
 * this subject used it before; null otherwise.
 */
export async function redeemInvitation(
  { hash, district }: InvitationCode,
  subject: string,
  now: number,
): Promise<InvitationDocument | null> {
  const _ = theDatabase().command
  const { doc } = await withRetry(() =>
    invitations()
      .where({ _id: hash, district, usedBy: null, expiresAt: _.gt(now) })
      .updateAndReturn({ usedBy: subject, usedAt: now, updatedAt: now, version: _.inc(1) }),
  )
  if (doc) return doc as InvitationDocument
  const stored = await readInvitation(hash)
  return stored?.usedBy === subject && stored.district === district ? stored : null
}

export async function readInvitation(hash: string): Promise<InvitationDocument | null> {
  const { data } = await withRetry(() => invitations().doc(hash).get())
  return (data[0] as InvitationDocument | undefined) ?? null
}
