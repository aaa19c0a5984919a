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
  /** The inquiry it went along with, and storage's id of the bytes that were kept; null until then. */
  attachedTo: string | null
  kept: string | null
  createdAt: number
  updatedAt: number
  version: number
}

const uploads = () => theDatabase().collection('uploads')

/** Stores a permission; false when its id exists. */
export function addUpload(upload: Upload): Promise<boolean> {
  return addDocument('uploads', upload)
}

export async function readUpload(id: string): Promise<Upload | null> {
  const { data } = await withRetry(() => uploads().doc(id).get())
  return (data[0] as Upload | undefined) ?? null
}

/** One person's uploads among these ids, in no order; those of others are left out. */
export async function readUploadsOf(subject: string, ids: readonly string[]): Promise<Upload[]> {
  const _ = theDatabase().command
  const { data } = await withRetry(() =>
    uploads()
      .where({ _id: _.in([...ids]), subject })
      .get(),
  )
  return data as Upload[]
}

/** Gives an upload to an inquiry; false when another inquiry has it. Doing so again changes nothing. */
export async function attachUpload(
  { id, subject }: { id: string; subject: string },
  { inquiry, kept, at }: { inquiry: string; kept: string; at: number },
): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    uploads()
      .where({ _id: id, subject, attachedTo: null })
      .update({ attachedTo: inquiry, kept, updatedAt: at, version: _.inc(1) }),
  )
  if (updated === 1) return true
  const stored = await readUpload(id)
  return stored?.subject === subject && stored.attachedTo === inquiry
}

/** The oldest uploads made before `moment`. */
export async function listUploadsBefore(district: string, moment: number, limit: number): Promise<Upload[]> {
  const { data } = await withRetry(() =>
    uploads()
      .where({ district, createdAt: theDatabase().command.lt(moment) })
      .orderBy('createdAt', 'asc')
      .limit(limit)
      .get(),
  )
  return data as Upload[]
}

/** Every upload of a person that is not removed yet; the limit of a day keeps them few. */
export async function listUploadsOf(subject: string): Promise<Upload[]> {
  const { data } = await withRetry(() => uploads().where({ subject }).limit(1_000).get())
  return data as Upload[]
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
