import { succeed } from '@contract/errors'
import { countUnread, listMessages, type MessageDocument } from '../shared/adapters/message-store'
import type { Handler } from '../shared/call'

const PAGE = 50

/** The next page begins before the last message shown, so messages of the same moment stay on one page. */
function pageOf(found: readonly MessageDocument[]): readonly MessageDocument[] {
  const page = found.slice(0, PAGE)
  const next = found[PAGE]
  const whole = next === undefined ? page : page.filter((message) => message.at > next.at)
  return whole.length === 0 ? page : whole
}

export const list: Handler<'message.list'> = async (input, call) => {
  const found = await listMessages(call.subject, input.before ?? null, PAGE + 1)
  const items = pageOf(found).map((message) => ({
    id: message._id,
    at: message.at,
    topic: message.topic,
    title: message.title,
    text: message.text,
    ...(message.en === undefined ? {} : { en: message.en }),
    read: message.readAt !== null,
    link: message.link,
  }))
  return succeed({ items, unread: await countUnread(call.subject), more: found.length > PAGE })
}
