import type { Refusal } from '@contract/errors'
import { isHidden } from '../safety/safety'
import { workingDayOf } from '../time/add-working-minutes'
import { addDays, dayOf, startOfDay } from '../time/shanghai'
import { filesFit } from './files-fit'
import type { Inquiry } from './inquiry'
import type { InquiryMove, MoveContext } from './inquiry-move'
import { mayHandle } from './may-handle'
import { newFiles } from './new-files'

/** Lines a person may add to one matter on a day; it keeps a thread, and its document, readable. */
const LINES_A_DAY = 20

/** What stands in the way of a move that the inquiry's status allows; null when nothing does. */
export function problemOfMove(
  inquiry: Inquiry,
  move: InquiryMove,
  { now, rules }: MoveContext,
): Refusal | null {
  switch (move.kind) {
    case 'hand_over': {
      const isSamePerson = [move.staff.subject, inquiry.holder?.subject].includes(move.to.subject)
      return isSamePerson || !mayHandle(move.to, inquiry) ? { code: 'NOT_A_COLLEAGUE' } : null
    }
    case 'nudge':
      return inquiry.nudgedOn !== null && inquiry.nudgedOn >= workingDayOf(now, rules.calendar)
        ? { code: 'ALREADY_NUDGED' }
        : null
    case 'rate':
      // A matter that was turned down ended without anybody's work on it.
      if (isHidden(inquiry.safety)) return { code: 'INQUIRY_NOT_CLOSED' }
      return inquiry.rating === null ? null : { code: 'ALREADY_RATED' }
    case 'files':
      return filesFit([...inquiry.files, ...newFiles(inquiry, move.files)])
        ? tooManyLines(inquiry, now)
        : { code: 'TOO_MANY_FILES' }
    case 'answer_plan':
      return problemOfAnswer(inquiry, move.no, now)
    case 'follow_up':
    case 'papers':
      return tooManyLines(inquiry, now)
    default:
      return null
  }
}

/** An answer is to the plan that stands, on a day on which it holds. */
function problemOfAnswer(inquiry: Inquiry, no: number, now: number): Refusal | null {
  const { plan } = inquiry
  if (plan === undefined) return { code: 'STEP_NOT_OFFERED' }
  if (plan.no !== no) return { code: 'PLAN_CHANGED' }
  return dayOf(now) > plan.validUntil ? { code: 'PLAN_OVER' } : tooManyLines(inquiry, now)
}

/** TOO_MANY_REQUESTS when the person said enough today; null otherwise. */
export function tooManyLines(inquiry: Pick<Inquiry, 'entries'>, now: number): Refusal | null {
  const today = dayOf(now)
  const lines = inquiry.entries.filter((entry) => entry.by === 'person' && dayOf(entry.at) === today)
  if (lines.length < LINES_A_DAY) return null
  return { code: 'TOO_MANY_REQUESTS', retryAfterMs: startOfDay(addDays(today, 1)) - now }
}
