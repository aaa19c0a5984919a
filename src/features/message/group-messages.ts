import type { MessageView } from '@contract/message/actions'
import { addDays, dayOf } from '@domain/time/shanghai'

export type MessageAge = 'today' | 'week' | 'earlier'

export interface MessageGroup {
  age: MessageAge
  messages: MessageView[]
}

/** Days before today that still count as this week. */
const WEEK_DAYS = 6

function ageOf(at: number, today: string): MessageAge {
  const day = dayOf(at)
  if (day >= today) return 'today'
  return day >= addDays(today, -WEEK_DAYS) ? 'week' : 'earlier'
}

/** Messages by age at +08:00, in the order they came; ages without messages are left out. */
export function groupMessages(messages: readonly MessageView[], now: number): MessageGroup[] {
  const today = dayOf(now)
  const ages: MessageAge[] = ['today', 'week', 'earlier']
  return ages
    .map((age) => ({ age, messages: messages.filter(({ at }) => ageOf(at, today) === age) }))
    .filter((group) => group.messages.length > 0)
}
