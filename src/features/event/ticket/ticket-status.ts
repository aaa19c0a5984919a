import type { RegistrationStatus, RegistrationView } from '@contract/event/view'
import type { TagTone } from '@/components/tag/tag'

export type TicketWord = RegistrationStatus | 'past' | 'withdrawn'

const tones: Record<TicketWord, TagTone> = {
  registered: 'ok',
  cancelled: 'neutral',
  past: 'neutral',
  withdrawn: 'warn',
}

/** The state to show: a ticket of an event that is over is simply past, one of a withdrawn event admits nobody. */
export function ticketStatus(
  { status, endAt, change }: Pick<RegistrationView, 'status' | 'endAt' | 'change'>,
  now: number,
): { word: TicketWord; tone: TagTone } {
  const word = wordOf(status, now >= endAt, change?.kind === 'withdrawn')
  return { word, tone: tones[word] }
}

function wordOf(status: RegistrationStatus, isPast: boolean, isWithdrawn: boolean): TicketWord {
  if (status === 'cancelled') return status
  if (isWithdrawn) return 'withdrawn'
  return isPast ? 'past' : status
}
