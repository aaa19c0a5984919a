import { type Result, refuse, succeed } from '@contract/errors'
import type { SafetyState } from '@contract/safety'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import { stoppedClock } from '@domain/inquiry/reply-clock'
import { settleInquiry, textsIn } from '@domain/inquiry/safety'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { Safety } from '@domain/safety/safety'
import { readDistrict } from '../shared/adapters/district-store'
import { changeInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import { storeNotice } from '../shared/adapters/message-store'
import { rememberRequest } from '../shared/adapters/request-store'
import type { Call } from '../shared/call'
import { historyEntry, repeatOf } from '../shared/repeat'

export interface JudgedText {
  id: string
  entry: number | null
  safety: Safety
}

/** A matter whose form was turned down ends: what was asked for will not be read by anybody. */
const ended = { ...stoppedClock, status: 'closed', open: false, alertAt: null } as const

function turnedDown(inquiry: Inquiry, { entry, safety }: JudgedText) {
  return turnedDownNotice({
    subject: inquiry.subject,
    number: inquiry.number,
    reason: safety.reason ?? '',
    topic: 'inquiry',
    link: { to: 'inquiry', id: inquiry._id },
    whatToDo: entry === null ? '请修改后重新提交。' : '请修改后重新发送，诉求照常办理。',
  })
}

/** One attempt to judge a text of an inquiry; null when somebody else changed it meanwhile. */
export async function judgeInquiry(judged: JudgedText, call: Call): Promise<Result<SafetyState> | null> {
  const { id, entry, safety } = judged
  const inquiry = await readInquiry(id)
  if (inquiry === null || inquiry.district !== call.district) return refuse('NOT_FOUND')
  const repeat = repeatOf(inquiry.history, call, 'judge')
  if (repeat === 'reused') return refuse('REQUEST_REUSED')
  if (repeat === 'same') return succeed(safety.state)
  if (!textsIn(inquiry, 'held').some((text) => text.entry === entry)) return refuse('ALREADY_JUDGED')
  if ((await rememberRequest(call)) === null) return refuse('REQUEST_REUSED')
  const { set, after, news } = settleInquiry(inquiry, new Map([[entry, safety]]), call.now)
  const { duty } = await readDistrict(call.district)
  const isRejected = safety.state === 'rejected'
  const notices = [
    ...inquiryNotices(after, news, { duty, at: call.now }),
    ...noticesOf(after, call.now, isRejected ? [turnedDown(inquiry, judged)] : []),
  ]
  const written = await changeInquiry(inquiry, {
    set: { ...set, ...(isRejected && entry === null && inquiry.open ? ended : {}) },
    history: historyEntry(call, 'judge', after.version),
    notices,
  })
  if (!written) return null
  for (const notice of notices) await storeNotice(notice, inquiry.district)
  return succeed(safety.state)
}
