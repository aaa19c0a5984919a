import type { RegistrationStatus, RegistrationView } from '@contract/event/view'
import type { TagTone } from '@/components/tag/tag'

const tones: Record<RegistrationStatus | 'past', TagTone> = {
  registered: 'ok',
  cancelled: 'neutral',
  past: 'neutral',
}

/** The state to show: a ticket of an event that is over is simply past. */
export function ticketStatus(
  { status, endAt }: Pick<RegistrationView, 'status' | 'endAt'>,
  now: number,
): { word: RegistrationStatus | 'past'; tone: TagTone } {
  const word = status === 'registered' && now >= endAt ? 'past' : status
  return { word, tone: tones[word] }
}
