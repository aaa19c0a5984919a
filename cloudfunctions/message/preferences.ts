import { succeed } from '@contract/errors'
import { messageTemplates, templateKeys } from '@contract/message/templates'
import { messageTopics } from '@contract/message/topics'
import { readPermissions } from '../shared/adapters/credit-store'
import type { Handler } from '../shared/call'

export const preferences: Handler<'message.preferences'> = async (_input, call) => {
  const { balance, muted } = await readPermissions(call.subject)
  return succeed({
    topics: messageTopics.map((topic) => ({ topic, isMuted: muted.includes(topic) })),
    templates: templateKeys.map((template) => {
      const { topic, kind } = messageTemplates[template]
      return { template, topic, kind, left: balance[template] ?? 0 }
    }),
  })
}
