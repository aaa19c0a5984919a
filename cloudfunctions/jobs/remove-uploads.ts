import { fileLimits } from '@contract/inquiry/files'
import { deleteFiles } from '../shared/adapters/file-storage'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { removeUploads as forget, listUploadsBefore, type Upload } from '../shared/adapters/upload-store'

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

/** What was sent, and what was kept where no inquiry shows it: a request stopped on the way there. */
async function filesToDelete({ incoming, keptAs, attachedTo }: Upload): Promise<string[]> {
  const inquiry = attachedTo === null ? null : await readInquiry(attachedTo)
  const shown = new Set(inquiry?.files.map(({ fileId }) => fileId))
  return [incoming, ...keptAs.filter((fileId) => !shown.has(fileId))]
}
