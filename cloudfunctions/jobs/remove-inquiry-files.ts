import { collections } from '@contract/collections'
import { DAY } from '@domain/time/shanghai'
import { deleteFiles } from '../shared/adapters/file-storage'
import { listFilesEndedBefore } from '../shared/adapters/inquiry-store'

const PAGE = 100

/** Deletes the files of inquiries that are removed today. */
export async function removeInquiryFiles(district: string, now: number): Promise<number> {
  const days = collections.find(({ name }) => name === 'inquiries')?.retentionDays
  if (days === null || days === undefined) return 0
  let removed = 0
  let after = ''
  for (;;) {
    const page = await listFilesEndedBefore({ district, moment: now - days * DAY, after, limit: PAGE })
    const last = page.at(-1)
    if (last === undefined) return removed
    const files = page.flatMap((inquiry) => inquiry.files.map(({ fileId }) => fileId))
    await deleteFiles(files)
    removed += files.length
    after = last._id
  }
}
