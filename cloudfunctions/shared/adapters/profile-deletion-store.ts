import { theDatabase } from '../cloud'
import { keyedId } from '../secrets'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/**
 * When somebody last took their profile back. It stands among the requests, goes with them, and is kept longer than a
 * phone keeps a save that waits to be sent; nothing of the profile is in it.
 */
interface ProfileDeletionDocument {
  /** Keyed hash of the subject. */
  _id: string
  district: string
  /** Whose it was: forgotten with them. */
  subject: string
  /** When the latest deletion first came, epoch ms. */
  createdAt: number
}

interface Deletion {
  district: string
  subject: string
  at: number
}

const requests = () => theDatabase().collection('requests')

const idOf = (subject: string) => keyedId('profile-deletion', subject)

/** Notes that a profile was taken back at a moment; an earlier one that comes late changes nothing. */
export async function noteProfileDeletion({ district, subject, at }: Deletion): Promise<void> {
  const _id = idOf(subject)
  const document: ProfileDeletionDocument = { _id, district, subject, createdAt: at }
  if (await addDocument('requests', document)) return
  const createdAt = theDatabase().command.lt(at)
  await withRetry(() => requests().where({ _id, createdAt }).update({ createdAt: at }))
}

/** When somebody last took their profile back, epoch ms; null where that is not known any more, or never was. */
export async function readProfileDeletion(subject: string): Promise<number | null> {
  const { data } = await withRetry(() => requests().doc(idOf(subject)).get())
  return (data[0] as ProfileDeletionDocument | undefined)?.createdAt ?? null
}
