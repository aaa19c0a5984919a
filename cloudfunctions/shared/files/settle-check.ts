import { succeed } from '@contract/errors'
import { afterVerdict } from '@domain/inquiry/picture-check'
import { readInquiry } from '../adapters/inquiry-store'
import { type AnsweredCheck, markSettled } from '../adapters/picture-check-store'
import { untilWritten } from '../repeat'
import { changePictures } from './change-pictures'

/**
 * Lets the inquiry say what WeChat's verdict on its picture is. Doing it again changes nothing: a picture that does not
 * wait any more stays what it is, and one that is gone is left alone. False when others changed the inquiry all the
 * time; the timer then does it.
 */
export async function settleCheck({ _id, picture, verdict }: AnsweredCheck, now: number): Promise<boolean> {
  const written = await untilWritten(async () => {
    const inquiry = await readInquiry(picture.inquiry)
    const file = inquiry?.files.find(({ id }) => id === picture.file)
    if (inquiry === null || file?.safety !== 'pending') return succeed(true)
    return (await changePictures(inquiry, [afterVerdict(file, verdict, now)], now)) ? succeed(true) : null
  })
  if (written.ok) await markSettled([_id], now)
  return written.ok
}
