import { succeed } from '@contract/errors'
import { countUnread, listMessages } from '../shared/adapters/message-store'
import type { Handler } from '../shared/call'

const PAGE = 50

export const list: Handler<'message.list'> = async (input, call) => {
  const found = await listMessages(call.subject, input.before ?? null, PAGE + 1)
  const items = found.slice(0, PAGE).map((message) => ({
    id: message._id,
    at: message.at,
    topic: message.topic,
    title: message.title,
    text: message.text,
    read: message.readAt !== null,
    link: message.link,
  }))
  return succeed({ items, unread: await countUnread(call.subject), more: found.length > PAGE })
}
