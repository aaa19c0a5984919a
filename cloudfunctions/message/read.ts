import { succeed } from '@contract/errors'
import { countUnread, markRead } from '../shared/adapters/message-store'
import type { Handler } from '../shared/call'

/** Repeatable by nature: a message that is read stays as it is. */
export const read: Handler<'message.read'> = async (input, call) => {
  await markRead(call.subject, input.ids, call.now)
  return succeed({ unread: await countUnread(call.subject) })
}
