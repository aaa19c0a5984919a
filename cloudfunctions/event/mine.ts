import { succeed } from '@contract/errors'
import { viewRegistration } from '@domain/event/view-registration'
import { listRegistrationsOf } from '../shared/adapters/registration-store'
import type { Handler } from '../shared/call'

export const mine: Handler<'event.mine'> = async (_input, call) =>
  succeed({ items: (await listRegistrationsOf(call.subject)).map(viewRegistration) })
