import { type Result, refuse, succeed } from '@contract/errors'
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
import { storeNotice } from '../shared/adapters/message-store'
import { rememberRequest } from '../shared/adapters/request-store'
import { type Call, staffOf } from '../shared/call'
import { readPhone } from '../shared/phone'
import { historyEntry, repeatOf, untilWritten } from '../shared/repeat'

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

/** Read, decide, write if unchanged; somebody faster means again, up to four times, then STALE. */
function changeState(change: InquiryChange, mayChange: MayChange, call: Call): Promise<Result<Inquiry>> {
  return untilWritten(async () => {
    const inquiry = await readInquiry(change.id)
    if (inquiry === null || !mayChange(inquiry)) return refuse('NOT_FOUND')
    const repeat = repeatOf(inquiry.history, call, change.kind)
    if (repeat === 'reused') return refuse('REQUEST_REUSED')
    if (repeat === 'same') return succeed(inquiry)
    const move = change.move(inquiry)
    return move.ok ? write(inquiry, move.value, call) : move
  })
}

/** The change and its notices in one conditional update; then the notices are copied without waiting for the timer. */
async function write(inquiry: Inquiry, move: InquiryMove, call: Call): Promise<Result<Inquiry> | null> {
  const { settings, calendar, duty } = await readDistrict(call.district)
  const moved = moveInquiry(inquiry, move, {
    now: call.now,
    rules: clockRules(settings, calendar, inquiry.kind),
  })
  if (!moved.ok) return moved
  if (moved.value === null) return succeed(inquiry)
  const { news, after: made } = moved.value
  const entry = waitingLine(moved.value.entry, made.rating)
  const set = { ...moved.value.set, ...(entry.safety === undefined ? {} : { checkAt: call.now }) }
  const after = { ...made, entries: [...inquiry.entries, entry] }
  const context = { duty, at: call.now, before: inquiry, by: call.subject }
  const notices = isToldAtOnce(inquiry, entry) ? inquiryNotices(after, [news], context) : []
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const history = historyEntry(call, move.kind, after.version)
  if (!(await changeInquiry(inquiry, { set, push: { entries: [entry] }, history, notices }))) return null
  for (const notice of notices) await storeNotice(notice, inquiry.district)
  return succeed(after)
}
