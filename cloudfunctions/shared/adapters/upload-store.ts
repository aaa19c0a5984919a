import type { FileType, UploadPermit } from '@contract/inquiry/files'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** Permission to upload one file, and what became of it. Removed after a day. */
export interface Upload {
  _id: string
  district: string
  subject: string
  name: string
  type: FileType
  /** How many bytes it is to have. */
  size: number
  /** Storage's id of the place it is sent to, which its owner can write again at any time. */
  incoming: string
  /** What the owner was told; a repeated request is told the same. */
  permit: UploadPermit
  inputHash: string
  /** The inquiry it goes along with; null until then. */
  attachedTo: string | null
  /**
   * Storage's ids of every place its bytes were to be kept, noted before they were written: none until then, one
   * as a rule, more when a request that stopped came again after its owner had sent other bytes.
   */
  keptAs: string[]
  createdAt: number
  updatedAt: number
  version: number
}

/** Permissions from before places were noted ahead have none; they last a day. */
type StoredUpload = Omit<Upload, 'keptAs'> & Partial<Pick<Upload, 'keptAs'>>

const withPlaces = (stored: StoredUpload): Upload => ({ keptAs: [], ...stored })

const uploads = () => theDatabase().collection('uploads')

/** Stores a permission; false when its id exists. */
export function addUpload(upload: Upload): Promise<boolean> {
  return addDocument('uploads', upload)
}

export async function readUpload(id: string): Promise<Upload | null> {
  const { data } = await withRetry(() => uploads().doc(id).get())
  const stored = data[0] as StoredUpload | undefined
  return stored === undefined ? null : withPlaces(stored)
}

/** One person's uploads among these ids, in no order; those of others are left out. */
export async function readUploadsOf(subject: string, ids: readonly string[]): Promise<Upload[]> {
  const _ = theDatabase().command
  const { data } = await withRetry(() =>
    uploads()
      .where({ _id: _.in([...ids]), subject })
      .get(),
  )
  return (data as StoredUpload[]).map(withPlaces)
}

/**
 * Gives an upload to an inquiry and notes where its bytes will be kept; false when another inquiry has it. Doing so
 * again changes nothing.
 */
export async function attachUpload(
  { id, subject }: { id: string; subject: string },
  { inquiry, kept, at }: { inquiry: string; kept: string; at: number },
): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    uploads()
      .where({ _id: id, subject, attachedTo: _.in([null, inquiry]), keptAs: _.nin([kept]) })
      .update({ attachedTo: inquiry, keptAs: _.push([kept]), updatedAt: at, version: _.inc(1) }),
  )
  if (updated === 1) return true
  const stored = await readUpload(id)
  return stored?.subject === subject && stored.attachedTo === inquiry && stored.keptAs.includes(kept)
}

/** Uploads made before `moment`, by id, those after `after`. */
export async function listUploadsBefore(args: {
  district: string
  moment: number
  after: string
  limit: number
}): Promise<Upload[]> {
  const _ = theDatabase().command
  const query = uploads().where({
    _id: _.gt(args.after),
    district: args.district,
    createdAt: _.lt(args.moment),
  })
  const { data } = await withRetry(() => query.orderBy('_id', 'asc').limit(args.limit).get())
  return (data as StoredUpload[]).map(withPlaces)
}

/** A person's uploads made up to a moment that are not removed yet; the limit of a day keeps them few. */
export async function listUploadsOf({
  subject,
  until,
}: {
  subject: string
  until: number
}): Promise<Upload[]> {
  const createdAt = theDatabase().command.lte(until)
  const { data } = await withRetry(() => uploads().where({ subject, createdAt }).limit(1_000).get())
  return (data as StoredUpload[]).map(withPlaces)
}

export async function removeUploads(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const _ = theDatabase().command
  await withRetry(() =>
    uploads()
      .where({ _id: _.in([...ids]) })
      .remove(),
  )
}
