import { collections } from '@contract/collections'
import { DAY } from '@domain/time/shanghai'
import { listFilesEndedBefore, removeEndedInquiries } from '../shared/adapters/inquiry-store'
import { removeWithFiles } from './remove-with-files'

const PAGE = 100

/** Removes inquiries that were kept as long as contract/collections.ts says, each after its files. */
export async function removeInquiries(district: string, now: number): Promise<number> {
  const days = collections.find(({ name }) => name === 'inquiries')?.retentionDays
  if (days === null || days === undefined) return 0
  const moment = now - days * DAY
  let removed = 0
  let after = ''
  for (;;) {
    const page = await listFilesEndedBefore({ district, moment, after, limit: PAGE })
    const last = page.at(-1)
    if (last === undefined) return removed
    const withFiles = page.map(({ _id, files }) => ({ _id, files: files.map(({ fileId }) => fileId) }))
    removed += await removeWithFiles('inquiries', withFiles, (ids) => removeEndedInquiries(ids, moment))
    after = last._id
  }
}
