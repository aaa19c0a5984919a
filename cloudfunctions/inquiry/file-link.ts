import { refuse } from '@contract/errors'
import { readInquiry } from '../shared/adapters/inquiry-store'
import type { Handler } from '../shared/call'
import { linkToFile } from '../shared/files/link-to-file'

/** The owner opens what they sent. */
export const fileLink: Handler<'inquiry.fileLink'> = async ({ id, file }, call) => {
  const inquiry = await readInquiry(id)
  if (inquiry?.subject !== call.subject) return refuse('NOT_FOUND')
  const found = inquiry.files.find((each) => each.id === file)
  return found === undefined ? refuse('FILE_MISSING') : linkToFile(found, call.now)
}
