import { refuse, succeed } from '@contract/errors'
import { viewInquiry } from '@domain/inquiry/view-inquiry'
import { readInquiry } from '../shared/adapters/inquiry-store'
import type { Handler } from '../shared/call'

/** Somebody else's inquiry is not found, as one that does not exist. */
export const thread: Handler<'inquiry.thread'> = async (input, call) => {
  const inquiry = await readInquiry(input.id)
  return inquiry?.subject === call.subject ? succeed(viewInquiry(inquiry, call.now)) : refuse('NOT_FOUND')
}
