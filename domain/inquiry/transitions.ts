import type { ErrorCode } from '@contract/errors'
import { type InquiryKind, isModerated } from '@contract/inquiry/kinds'
import type { InquiryStatus } from '@contract/inquiry/view'

export const inquiryMoves = [
  'take',
  'reply',
  'follow_up',
  'hand_over',
  'nudge',
  'papers',
  'files',
  'close',
  'withdraw',
  'rate',
  'accept',
  'turn_down',
  'offer_plan',
  'answer_plan',
] as const
export type InquiryMoveKind = (typeof inquiryMoves)[number]

/**
 * Which status a move leads to, from each status in which it is allowed. Everything else is refused.
 * A reply or closing word may come before anybody took the matter: whoever writes it then holds it.
 */
export const inquiryTransitions: Record<InquiryMoveKind, Partial<Record<InquiryStatus, InquiryStatus>>> = {
  take: { received: 'in_hand', in_hand: 'in_hand', replied: 'replied' },
  reply: { received: 'replied', in_hand: 'replied', replied: 'replied' },
  follow_up: { received: 'received', in_hand: 'in_hand', replied: 'in_hand' },
  hand_over: { received: 'received', in_hand: 'in_hand', replied: 'replied' },
  nudge: { received: 'received', in_hand: 'in_hand', replied: 'replied' },
  papers: { received: 'received', in_hand: 'in_hand', replied: 'replied' },
  files: { received: 'received', in_hand: 'in_hand', replied: 'replied' },
  close: { received: 'closed', in_hand: 'closed', replied: 'closed' },
  withdraw: { received: 'withdrawn', in_hand: 'withdrawn', replied: 'withdrawn' },
  rate: { closed: 'closed' },
  accept: { received: 'accepted', in_hand: 'accepted', replied: 'accepted' },
  turn_down: { received: 'turned_down', in_hand: 'turned_down', replied: 'turned_down' },
  offer_plan: { received: 'replied', in_hand: 'replied', replied: 'replied' },
  answer_plan: { received: 'in_hand', in_hand: 'in_hand', replied: 'in_hand' },
}

/** What ends a matter that is handled, and what ends one that is decided on; no kind knows both. */
const handled: readonly InquiryMoveKind[] = ['close', 'rate', 'offer_plan', 'answer_plan']
const decided: readonly InquiryMoveKind[] = ['accept', 'turn_down']

/** Whether a kind of inquiry knows a move at all. */
export function isMoveOf(kind: InquiryKind, move: InquiryMoveKind): boolean {
  return !(isModerated(kind) ? handled : decided).includes(move)
}

const endings: readonly InquiryStatus[] = ['closed', 'withdrawn', 'accepted', 'turned_down']

/** Why a move is not allowed in a status that the table leaves out. */
export function refusalOfMove(move: InquiryMoveKind): ErrorCode {
  return move === 'rate' ? 'INQUIRY_NOT_CLOSED' : 'INQUIRY_CLOSED'
}

/** Whether a matter in this status still waits for somebody. */
export function isOpen(status: InquiryStatus): boolean {
  return !endings.includes(status)
}
