import { fileLimits } from '@contract/inquiry/files'
import { MINUTE } from '@domain/time/shanghai'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { removeUploads as forget, listUploadsBefore, type Upload } from '../shared/adapters/upload-store'
import { type DocumentWithFiles, removeWithFiles } from './remove-with-files'

const PAGE = 50

/**
 * Removes permissions that are a day old: what was sent goes in any case, what was kept goes where no inquiry has
 * it. Which files those are is written down, so that none is read.
 */
export async function removeUploads(district: string, now: number): Promise<number> {
  const moment = now - fileLimits.orphanHours * 60 * MINUTE
  let removed = 0
  let after = ''
  for (;;) {
    const uploads = await listUploadsBefore({ district, moment, after, limit: PAGE })
    const last = uploads.at(-1)
    if (last === undefined) return removed
    removed += await removeWithFiles('uploads', await Promise.all(uploads.map(withFiles)), forget)
    after = last._id
  }
}

/** What was sent, and what was kept where no inquiry shows it: a request stopped on the way there. */
async function withFiles({ _id, incoming, keptAs, attachedTo }: Upload): Promise<DocumentWithFiles> {
  const inquiry = attachedTo === null ? null : await readInquiry(attachedTo)
  const shown = new Set(inquiry?.files.map(({ fileId }) => fileId))
  return { _id, files: [incoming, ...keptAs.filter((fileId) => !shown.has(fileId))] }
}
