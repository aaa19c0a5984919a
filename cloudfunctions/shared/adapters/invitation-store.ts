import type { StaffProfile } from '@contract/account/actions'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

export interface InvitationDocument extends StaffProfile {
  /** Hash of the code; the code itself is stored nowhere. */
  _id: string
  district: string
  /** Subject of the administrator, or `deployment`. */
  invitedBy: string
  /** Hash of the input of the request that made it; empty for the first administrator's. */
  inputHash: string
  expiresAt: number
  usedBy: string | null
  usedAt: number | null
  /**
   * Whether who used it has what it gives. While false they may try again; afterwards it gives nothing more. Those
   * from before it was kept have none.
   */
  finished?: boolean
  createdAt: number
  updatedAt: number
  version: number
}

const invitations = () => theDatabase().collection('invitations')

/** Stores an invitation; false when this very one exists. */
export function addInvitation(document: InvitationDocument): Promise<boolean> {
  return addDocument('invitations', document)
}

/** Uses a free invitation up for a subject, who may finish joining from then on; false when it was not free. */
export async function redeemInvitation(hash: string, subject: string, now: number): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    invitations()
      .where({ _id: hash, usedBy: null, expiresAt: _.gt(now) })
      .update({ usedBy: subject, usedAt: now, updatedAt: now, version: _.inc(1) }),
  )
  if (updated === 1) return true
  // The answer of the first try may have been lost.
  return (await readInvitation(hash))?.usedBy === subject
}

/** Marks that everything an invitation gives was given: from then on it gives nothing more. */
export async function finishInvitation(hash: string, at: number): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    invitations()
      .where({ _id: hash, finished: false })
      .update({ finished: true, updatedAt: at, version: _.inc(1) }),
  )
}

export async function readInvitation(hash: string): Promise<InvitationDocument | null> {
  const { data } = await withRetry(() => invitations().doc(hash).get())
  return (data[0] as InvitationDocument | undefined) ?? null
}
