import { refuse, succeed } from '@contract/errors'
import { readInquiry } from '../shared/adapters/inquiry-store'
import { type Handler, staffOf } from '../shared/call'
import { isHandledBy, showCase } from './change-inquiry'

/** A matter in full for those who may handle it; not found for everybody else. */
export const caseOf: Handler<'inquiry.case'> = async (input, call) => {
  const inquiry = await readInquiry(input.id)
  if (inquiry === null || !isHandledBy(staffOf(call), call)(inquiry)) return refuse('NOT_FOUND')
  return succeed(showCase(inquiry, call))
}
