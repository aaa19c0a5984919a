import { isModerated } from '@contract/inquiry/kinds'
import type { InquiryCase } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'

export type CaseMove = 'take' | 'reply' | 'close' | 'hand_over' | 'accept' | 'turn_down'

/**
 * What a colleague is offered for a case, the main one first. Whoever does not hold it takes it before
 * answering, so that the person hears of one holder; a 投稿 or 纠错 is decided on; an ended case offers nothing.
 */
export function movesFor(matter: Pick<InquiryCase, 'kind' | 'status' | 'mine'>): CaseMove[] {
  if (!isOpen(matter.status)) return []
  const holds = matter.mine && matter.status !== 'received'
  if (!holds) return ['take', 'hand_over']
  return isModerated(matter.kind)
    ? ['accept', 'turn_down', 'reply', 'hand_over']
    : ['reply', 'close', 'hand_over']
}
