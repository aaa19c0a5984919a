import { refuse, succeed } from '@contract/errors'
import { countUnread, markRead } from '../shared/adapters/message-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Handler } from '../shared/call'

/** A repeat marks what the first request marked: nothing that arrived since. Nothing to mark leaves no trace. */
export const read: Handler<'message.read'> = async (input, call) => {
  if ((await countUnread(call.subject, input.ids)) > 0) {
    const firstAt = await rememberRequest(call)
    if (firstAt === null) return refuse('REQUEST_REUSED')
    await markRead(call.subject, input.ids, firstAt)
  }
  return succeed({ unread: await countUnread(call.subject) })
}
