import { type Result, refuse, succeed } from '@contract/errors'
import type { InquiryFile } from '@domain/inquiry/inquiry'
import { safetyAtFirst } from '@domain/inquiry/picture-check'
import { storeFile } from '../adapters/file-storage'
import { attachUpload } from '../adapters/upload-store'
import type { Call } from '../call'
import type { InspectedUpload } from './inspect-uploads'
import { bucketNeighbour, keptPath } from './kept-path'

/**
 * Gives the uploads to the inquiry, and keeps the bytes that were looked at where their owner cannot write. Where
 * is noted before anything is written there: what an interrupted request leaves is found by that note alone and
 * removed after a day. FILE_MISSING when another inquiry took one meanwhile.
 */
export async function keepUploads(
  uploads: readonly InspectedUpload[],
  inquiry: string,
  call: Call,
): Promise<Result<InquiryFile[]>> {
  const files: InquiryFile[] = []
  for (const { upload, bytes } of uploads) {
    const path = keptPath(upload, bytes)
    const fileId = bucketNeighbour(upload, path)
    const who = { id: upload._id, subject: call.subject }
    if (!(await attachUpload(who, { inquiry, kept: fileId, at: call.now }))) return refuse('FILE_MISSING')
    await storeFile(path, bytes)
    files.push({
      id: upload._id,
      name: upload.name,
      type: upload.type,
      size: bytes.length,
      at: call.now,
      safety: safetyAtFirst(upload.type),
      fileId,
    })
  }
  return succeed(files)
}
