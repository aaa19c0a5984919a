import { type Result, succeed } from '@contract/errors'
import type { InquiryCase, InquiryView } from '@contract/inquiry/view'
import type { Inquiry } from '@domain/inquiry/inquiry'
import type { InquiryMove } from '@domain/inquiry/inquiry-move'
import { type HandlingScope, mayHandle } from '@domain/inquiry/may-handle'
import { moveInquiry } from '@domain/inquiry/move-inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import { clockRules } from '@domain/inquiry/reply-clock'
import { isToldAtOnce, waitingLine } from '@domain/inquiry/safety'
import type { InquiryMoveKind } from '@domain/inquiry/transitions'
import { viewInquiry, viewInquiryCase } from '@domain/inquiry/view-inquiry'
import { isHidden } from '@domain/safety/safety'
import { readDistrict } from '../shared/adapters/district-store'
import { changeInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import { type Call, staffOf } from '../shared/call'
import { changeRecord, type DecidedChange } from '../shared/change-record'
import { readPhone } from '../shared/phone'

export interface InquiryChange {
  id: string
  kind: InquiryMoveKind
  /** The move on the inquiry as read, or why it cannot be made. */
  move: (inquiry: Inquiry) => Result<InquiryMove>
}

type MayChange = (inquiry: Inquiry) => boolean

/** Whether the matter is one of the caller's district that the colleague may see; not before its text passed. */
export function isHandledBy(staff: HandlingScope, call: Call): MayChange {
  return (inquiry) =>
    inquiry.district === call.district && !isHidden(inquiry.safety) && mayHandle(staff, inquiry)
}

/** What a staff action answers. */
export function showCase(inquiry: Inquiry, call: Call): InquiryCase {
  return viewInquiryCase(inquiry, {
    subject: call.subject,
    phone: inquiry.phone === null ? '' : readPhone(inquiry.phone),
    now: call.now,
  })
}

/** A change by the person: other people's inquiries are not found. */
export async function changeOwnInquiry(change: InquiryChange, call: Call): Promise<Result<InquiryView>> {
  const result = await changeState(change, (inquiry) => inquiry.subject === call.subject, call)
  return result.ok ? succeed(viewInquiry(result.value, call.now)) : result
}

/** A change by staff: matters outside their scope are not found. */
export async function changeCase(change: InquiryChange, call: Call): Promise<Result<InquiryCase>> {
  const result = await changeState(change, isHandledBy(staffOf(call), call), call)
  return result.ok ? succeed(showCase(result.value, call)) : result
}

function changeState(change: InquiryChange, mayChange: MayChange, call: Call): Promise<Result<Inquiry>> {
  return changeRecord(
    {
      kind: change.kind,
      read: () => readInquiry(change.id),
      write: changeInquiry,
      mayChange,
      decide: async (inquiry) => {
        const move = change.move(inquiry)
        return move.ok ? decide(inquiry, move.value, call) : move
      },
    },
    call,
  )
}

/** The move by the district's rules; null where it changes nothing. */
async function decide(
  inquiry: Inquiry,
  move: InquiryMove,
  call: Call,
): Promise<Result<DecidedChange<Inquiry> | null>> {
  const { settings, calendar, duty } = await readDistrict(call.district)
  const moved = moveInquiry(inquiry, move, {
    now: call.now,
    rules: clockRules(settings, calendar, inquiry.kind),
  })
  if (!moved.ok) return moved
  if (moved.value === null) return succeed(null)
  const { news, after: made } = moved.value
  const entry = waitingLine(moved.value.entry, made.rating)
  const set = { ...moved.value.set, ...(entry.safety === undefined ? {} : { checkAt: call.now }) }
  const after = { ...made, entries: [...inquiry.entries, entry] }
  const context = { duty, at: call.now, before: inquiry, by: call.subject }
  const notices = isToldAtOnce(inquiry, entry) ? inquiryNotices(after, [news], context) : []
  return succeed({ after, set, push: { entries: [entry] }, notices })
}
