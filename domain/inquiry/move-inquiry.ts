import { type Result, refuse, succeed } from '@contract/errors'
import type { InquiryEntry, InquiryStatus } from '@contract/inquiry/view'
import { nextAlertAt } from './alerts'
import { effectOfMove } from './effect-of-move'
import type { Inquiry } from './inquiry'
import type { InquiryFields, InquiryMove, MoveContext } from './inquiry-move'
import { newFiles } from './new-files'
import type { InquiryNews } from './news'
import { problemOfMove } from './problem-of-move'
import { inquiryTransitions, isMoveOf, isOpen, refusalOfMove } from './transitions'

/** What a move changes: fields, one line of the thread, the news of it, and the inquiry afterwards. */
export interface MovedInquiry {
  set: InquiryFields
  entry: InquiryEntry
  news: InquiryNews
  after: Inquiry
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item))

/** Taking what one already works on, and sending the same papers or files again, are no changes. */
function changesNothing(inquiry: Inquiry, move: InquiryMove): boolean {
  if (move.kind === 'take') {
    return inquiry.status !== 'received' && inquiry.holder?.subject === move.staff.subject
  }
  if (move.kind === 'files') return newFiles(inquiry, move.files).length === 0
  return move.kind === 'papers' && sameList(inquiry.papers.ready, move.ready)
}

function withStatus(inquiry: Inquiry, status: InquiryStatus, set: InquiryFields): InquiryFields {
  const next = { ...set, status, open: isOpen(status) }
  return { ...next, alertAt: nextAlertAt({ ...inquiry, ...next }) }
}

/**
 * What a move changes, or why it is refused (INQUIRY_CLOSED, INQUIRY_NOT_CLOSED, ALREADY_NUDGED,
 * ALREADY_RATED, NOT_A_COLLEAGUE, STEP_NOT_OFFERED, TOO_MANY_REQUESTS). The value is null when there is nothing to change.
 */
export function moveInquiry(
  inquiry: Inquiry,
  move: InquiryMove,
  context: MoveContext,
): Result<MovedInquiry | null> {
  if (!isMoveOf(inquiry.kind, move.kind)) return refuse('STEP_NOT_OFFERED')
  const status = inquiryTransitions[move.kind][inquiry.status]
  if (status === undefined) return refuse(refusalOfMove(move.kind))
  if (changesNothing(inquiry, move)) return succeed(null)
  const problem = problemOfMove(inquiry, move, context)
  if (problem !== null) return { ok: false, error: problem }
  const effect = effectOfMove(inquiry, move, context)
  const set = withStatus(inquiry, status, effect.set)
  const entry = { at: context.now, ...effect.entry, kind: effect.news }
  const after = {
    ...inquiry,
    ...set,
    entries: [...inquiry.entries, entry],
    updatedAt: context.now,
    version: inquiry.version + 1,
  }
  return succeed({ set, entry, news: effect.news, after })
}
