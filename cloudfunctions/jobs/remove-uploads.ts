import { fileLimits } from '@contract/inquiry/files'
import { deleteFiles } from '../shared/adapters/file-storage'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { removeUploads as forget, listUploadsBefore, type Upload } from '../shared/adapters/upload-store'
import { inspect } from '../shared/files/inspect-uploads'
import { bucketNeighbour, keptPath } from '../shared/files/kept-path'

const PAGE = 50
const HOUR = 3_600_000

/**
 * Removes permissions that are a day old: what was sent goes in any case, what was kept goes where no inquiry has
 * it. Files go before the permission that names them, so that an interrupted run is taken up by the next.
 */
export async function removeUploads(district: string, now: number): Promise<number> {
  let removed = 0
  for (;;) {
    const uploads = await listUploadsBefore(district, now - fileLimits.orphanHours * HOUR, PAGE)
    if (uploads.length === 0) return removed
    const files = await Promise.all(uploads.map(filesToDelete))
    await deleteFiles(files.flat())
    await forget(uploads.map(({ _id }) => _id))
    removed += uploads.length
  }
}

async function filesToDelete(upload: Upload): Promise<string[]> {
  return [upload.incoming, ...(await orphanOf(upload))]
}

/** The kept bytes of an upload that no inquiry shows: its request stopped between keeping and storing. */
async function orphanOf(upload: Upload): Promise<string[]> {
  if (upload.attachedTo === null) return keptUnsaid(upload)
  const inquiry = await readInquiry(upload.attachedTo)
  const isShown = inquiry?.files.some(({ id }) => id === upload._id) ?? false
  return isShown || upload.kept === null ? [] : [upload.kept]
}

/** A request may have stopped before it said what it kept; where that would be follows from the bytes. */
async function keptUnsaid(upload: Upload): Promise<string[]> {
  const seen = await inspect(upload)
  return 'bytes' in seen ? [bucketNeighbour(upload, keptPath(upload, seen.bytes))] : []
}
