/** What a notice is about. A person may stop the WeChat reminders of a topic; the inbox keeps every notice. */
export const messageTopics = ['inquiry', 'booking', 'event', 'policy', 'complaint', 'staff'] as const

export type MessageTopic = (typeof messageTopics)[number]
