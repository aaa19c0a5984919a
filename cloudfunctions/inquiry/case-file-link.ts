import { refuse } from '@contract/errors'
import { isShown } from '@domain/inquiry/shown-files'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { type Handler, staffOf } from '../shared/call'
import { linkToFile } from '../shared/files/link-to-file'
import { isHandledBy } from './change-inquiry'

/** A colleague who may handle the matter opens a file, once its name and what is in the picture passed. */
export const caseFileLink: Handler<'inquiry.caseFileLink'> = async ({ id, file }, call) => {
  const inquiry = await readInquiry(id)
  if (inquiry === null || !isHandledBy(staffOf(call), call)(inquiry)) return refuse('NOT_FOUND')
  const found = inquiry.files.find((each) => each.id === file)
  if (found === undefined) return refuse('FILE_MISSING')
  return isShown(found, inquiry) ? linkToFile(found, call.now) : refuse('FILE_WITHHELD')
}
