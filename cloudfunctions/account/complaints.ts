import { succeed } from '@contract/errors'
import { viewComplaint } from '@domain/account/complaint'
import { listComplaintsOf } from '../shared/adapters/complaint-store'
import type { Handler } from '../shared/call'

export const complaints: Handler<'account.complaints'> = async (_input, call) =>
  succeed({ items: (await listComplaintsOf(call.subject)).map(viewComplaint) })
