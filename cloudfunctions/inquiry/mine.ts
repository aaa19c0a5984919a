import { succeed } from '@contract/errors'
import { viewInquirySummary } from '@domain/inquiry/view-inquiry'
import { listInquiriesOf } from '../shared/adapters/inquiry-store'
import type { Handler } from '../shared/call'

export const mine: Handler<'inquiry.mine'> = async (_input, call) =>
  succeed({ items: (await listInquiriesOf(call.subject)).map(viewInquirySummary) })
