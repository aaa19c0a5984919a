import type { InquiryCase } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

export type CaseMove = 'take' | 'reply' | 'close' | 'hand_over'

/**
 * What a colleague is offered for a case, the main one first. Whoever does not hold it takes it before
 * answering, so that the person hears of one holder; an ended case offers nothing.
 */
export function movesFor(matter: Pick<InquiryCase, 'status' | 'mine'>): CaseMove[] {
  if (!isOpen(matter.status)) return []
  const holds = matter.mine && matter.status !== 'received'
  return holds ? ['reply', 'close', 'hand_over'] : ['take', 'hand_over']
}
