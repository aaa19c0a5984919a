import { type Result, refuse, succeed } from '@contract/errors'
import { type FileLink, fileLimits } from '@contract/inquiry/files'
import type { InquiryFile } from '@domain/inquiry/inquiry'
import { linkFile } from '../adapters/file-storage'

/** An address of the file for ten minutes; FILE_MISSING when storage no longer has it. */
export async function linkToFile(file: InquiryFile, now: number): Promise<Result<FileLink>> {
  const url = await linkFile(file.fileId, fileLimits.linkSeconds)
  if (url === null) return refuse('FILE_MISSING')
  return succeed({ url, name: file.name, type: file.type, endsAt: now + fileLimits.linkSeconds * 1_000 })
}
