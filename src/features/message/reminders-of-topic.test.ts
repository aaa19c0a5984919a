import { messageTemplates } from '@contract/message/templates'
import { messageTopics } from '@contract/message/topics'
import { messageCopy } from './copy'
import { templatesFor, topicsFor } from './reminders-of-topic'

it('offers a person no templates and no topic of staff', () => {
  expect(templatesFor(false).map((key) => messageTemplates[key].audience)).not.toContain('staff')
  expect(topicsFor(false).sent).not.toContain('staff')
  expect(topicsFor(false).inboxOnly).not.toContain('staff')
})

it('offers staff what a person has and their own', () => {
  expect(templatesFor(true)).toEqual(Object.keys(messageTemplates))
  expect(topicsFor(true).sent).toContain('staff')
})

it('has each topic once, as sent or as in the inbox only', () => {
  const { sent, inboxOnly } = topicsFor(true)
  expect([...sent, ...inboxOnly].sort()).toEqual([...messageTopics].sort())
})

it('calls a template in Chinese as WeChat does', () => {
  const titles = Object.entries(messageTemplates).map(([key, { title }]) => [key, title])
  expect(messageCopy.zh.templates).toEqual(Object.fromEntries(titles))
})
