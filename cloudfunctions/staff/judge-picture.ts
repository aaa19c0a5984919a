import { type Result, refuse, succeed } from '@contract/errors'
import type { Inquiry, InquiryFile } from '@domain/inquiry/inquiry'
import { afterJudgement } from '@domain/inquiry/picture-check'
import { heldPictures } from '@domain/inquiry/safety'
import { settlePictures } from '@domain/inquiry/settle-pictures'
import { noticesOf, turnedDownNotice } from '@domain/safety/notices'
import type { JudgedSafety } from '@domain/safety/safety'
import { changeInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import type { Call } from '../shared/call'
import { changeRecord } from '../shared/change-record'

export interface JudgedPicture {
  /** The inquiry, and the picture in it. */
  id: string
  file: string
  safety: JudgedSafety
}

function turnedDown(inquiry: Inquiry, picture: InquiryFile) {
  return turnedDownNotice({
    subject: inquiry.subject,
    number: inquiry.number,
    reason: picture.reason ?? '',
    topic: 'inquiry',
    link: { to: 'inquiry', id: inquiry._id },
    whatToDo: '请换一张图片后补充，诉求照常办理。',
  })
}

/** Judges a picture of an inquiry. */
export function judgePicture({ id, file, safety }: JudgedPicture, call: Call): Promise<Result<Inquiry>> {
  return changeRecord(
    {
      kind: 'judge',
      read: () => readInquiry(id),
      write: changeInquiry,
      mayChange: ({ district }) => district === call.district,
      decide: (inquiry) => {
        const held = heldPictures(inquiry).find((one) => one.id === file)
        if (held === undefined) return refuse('ALREADY_JUDGED')
        const picture = afterJudgement(held, safety)
        const { set, after } = settlePictures(inquiry, [picture], call.now)
        const drafts = safety.state === 'rejected' ? [turnedDown(inquiry, picture)] : []
        return succeed({ after, set, notices: noticesOf(after, call.now, drafts) })
      },
    },
    call,
  )
}
