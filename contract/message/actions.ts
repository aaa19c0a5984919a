import * as v from 'valibot'
import { defineAction } from '../define-action'
import { id, input, instant, uniqueList } from '../fields'
import { templateKeys } from './templates'
import { messageTopics } from './topics'

export const messageView = v.object({
  id: v.string(),
  at: v.number(),
  topic: v.picklist(messageTopics),
  title: v.string(),
  text: v.string(),
  /** The same for readers of English; left out where there is Chinese only. */
  en: v.optional(v.object({ title: v.string(), text: v.string() })),
  read: v.boolean(),
  /** Where a tap leads. */
  link: v.object({
    to: v.picklist([
      'inquiry',
      'booking',
      'ticket',
      'policy',
      'staff_inquiry',
      'staff_bookings',
      'complaints',
      'staff_complaints',
      'staff_held',
      'staff_clause',
      'staff_campaign',
    ]),
    id: v.string(),
  }),
})
export type MessageView = v.InferOutput<typeof messageView>

/** The in-app inbox, newest first, 50 a page. */
export const messageList = defineAction({
  name: 'message.list',
  audience: 'user',
  changes: false,
  input: input({ before: v.optional(instant) }),
  output: v.object({ items: v.array(messageView), unread: v.number(), more: v.boolean() }),
  errors: [],
})

/** Marks messages as read; an empty list means all of them. Reading again changes nothing. */
export const messageRead = defineAction({
  name: 'message.read',
  audience: 'user',
  changes: true,
  input: input({ ids: uniqueList(id, 50) }),
  output: v.object({ unread: v.number() }),
  errors: [],
})

/**
 * What the person answered to WeChat's subscription dialog: each acceptance is one message we may send. Whoever stopped
 * its topic before wants it again.
 */
export const messageAllow = defineAction({
  name: 'message.allow',
  audience: 'user',
  changes: true,
  input: input({
    accepted: uniqueList(v.picklist(templateKeys, 'NOT_OFFERED'), 3),
  }),
  output: v.object({ balance: v.record(v.string(), v.number()) }),
  errors: [],
})

/** Stops the WeChat reminders of a topic, or takes that back. The inbox keeps every notice either way. */
export const messageMute = defineAction({
  name: 'message.mute',
  audience: 'user',
  changes: true,
  input: input({ topic: v.picklist(messageTopics, 'NOT_OFFERED'), isMuted: v.boolean() }),
  output: v.object({ muted: v.array(v.picklist(messageTopics)) }),
  errors: [],
})

/** What may be sent to the person by WeChat: the topics that they stopped, and what is left of each template. */
export const messagePreferences = defineAction({
  name: 'message.preferences',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({
    topics: v.array(v.object({ topic: v.picklist(messageTopics), isMuted: v.boolean() })),
    templates: v.array(
      v.object({
        template: v.picklist(templateKeys),
        topic: v.picklist(messageTopics),
        kind: v.picklist(['once', 'long_term']),
        /** Messages that the ledger knows to be allowed; of a long-term template 1 while it is allowed. */
        left: v.number(),
      }),
    ),
  }),
  errors: [],
})
