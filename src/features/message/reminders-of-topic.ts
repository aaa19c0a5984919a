import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import { type MessageTopic, messageTopics } from '@contract/message/topics'

/** The templates that a person, or a colleague, can get messages of; the order is what is asked for first. */
export function templatesFor(isStaff: boolean): TemplateKey[] {
  const keys = Object.keys(messageTemplates) as TemplateKey[]
  return keys.filter((key) => isStaff || messageTemplates[key].audience === 'person')
}

/** Topics of which WeChat messages go out to this reader, and those whose messages are only in the inbox. */
export function topicsFor(isStaff: boolean): { sent: MessageTopic[]; inboxOnly: MessageTopic[] } {
  const templates = templatesFor(isStaff)
  const isSent = (topic: MessageTopic) => templates.some((key) => messageTemplates[key].topic === topic)
  const read = messageTopics.filter((topic) => isStaff || topic !== 'staff')
  return { sent: read.filter(isSent), inboxOnly: read.filter((topic) => !isSent(topic)) }
}
