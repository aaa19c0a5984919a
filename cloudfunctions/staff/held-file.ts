import { refuse } from '@contract/errors'
import { heldPictures } from '@domain/inquiry/safety'
import { readInquiry } from '../shared/adapters/inquiry-store'
import type { Handler } from '../shared/call'
import { linkToFile } from '../shared/files/link-to-file'

/** An administrator looks at a picture before judging it; only at one that is held. */
export const heldFile: Handler<'staff.heldFile'> = async ({ id, file }, call) => {
  const inquiry = await readInquiry(id)
  const known = inquiry?.district === call.district && inquiry.files.some((one) => one.id === file)
  if (inquiry === null || !known) return refuse('NOT_FOUND')
  const held = heldPictures(inquiry).find((one) => one.id === file)
  return held === undefined ? refuse('ALREADY_JUDGED') : linkToFile(held, call.now)
}
