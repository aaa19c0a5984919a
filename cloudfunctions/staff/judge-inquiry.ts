import { type Result, refuse, succeed } from '@contract/errors'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import { stoppedClock } from '@domain/inquiry/reply-clock'
import { settleInquiry, textsIn } from '@domain/inquiry/safety'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { Safety } from '@domain/safety/safety'
import { readDistrict } from '../shared/adapters/district-store'
import { changeInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import type { Call } from '../shared/call'
import { changeRecord } from '../shared/change-record'

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

/** Judges a text of an inquiry. */
export function judgeInquiry(judged: JudgedText, call: Call): Promise<Result<Inquiry>> {
  return changeRecord(
    {
      kind: 'judge',
      read: () => readInquiry(judged.id),
      write: changeInquiry,
      mayChange: ({ district }) => district === call.district,
      decide: (inquiry) => decide(inquiry, judged, call),
    },
    call,
  )
}

async function decide(inquiry: Inquiry, judged: JudgedText, call: Call) {
  const { entry, safety } = judged
  if (!textsIn(inquiry, 'held').some((text) => text.entry === entry)) return refuse('ALREADY_JUDGED')
  const { set, after, news } = settleInquiry(inquiry, new Map([[entry, safety]]), call.now)
  const { duty } = await readDistrict(call.district)
  const isRejected = safety.state === 'rejected'
  const notices = [
    ...inquiryNotices(after, news, { duty, at: call.now }),
    ...noticesOf(after, call.now, isRejected ? [turnedDown(inquiry, judged)] : []),
  ]
  return succeed({
    after,
    set: { ...set, ...(isRejected && entry === null && inquiry.open ? ended : {}) },
    notices,
  })
}
