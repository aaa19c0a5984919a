import type { Inquiry, InquiryFile } from '@domain/inquiry/inquiry'
import { afterAnswer, afterVerdict, nextStep, picturesDue } from '@domain/inquiry/picture-check'
import { findWithPicturesDue } from '../shared/adapters/inquiry-store'
import { listAnswered, markSettled, recordAsked } from '../shared/adapters/picture-check-store'
import { changePictures } from '../shared/files/change-pictures'
import { settleCheck } from '../shared/files/settle-check'
import { createPictureChecker, type PictureChecker } from './picture-checker'
import { settleEach } from './settle-each'

/** Inquiries in a run; each has nine pictures at most, and each picture takes two calls. */
const BATCH = 10
/** Verdicts in a run that their own push did not settle. */
const MOST_VERDICTS = 50

/**
 * Has WeChat look at pictures that wait, again where no verdict came, and leaves to a person what WeChat does not
 * judge. Verdicts come by push; those that could not be written then are written here.
 */
export async function checkPictures(district: string, now: number): Promise<number> {
  const settled = await settleEach(await listAnswered(district, MOST_VERDICTS), {
    settle: (check) => settleCheck(check, now),
    // Not by its own id, which stands for WeChat to whoever knows it.
    name: ({ picture }) => ({ inquiry: picture.inquiry }),
  })
  const ask = createPictureChecker()
  const due = await findWithPicturesDue(district, { now, limit: BATCH })
  const lookedAt = await settleEach(due, {
    settle: (inquiry) => lookAt(inquiry, { now, ask }),
    name: ({ _id }) => ({ inquiry: _id }),
  })
  return settled + lookedAt
}

/** A picture after its turn, and the trace id of the check whose verdict was there already. */
interface Turn {
  picture: InquiryFile
  settled: string[]
}

/** What is asked about is kept under its trace id first: the verdict may come before the inquiry is written. */
async function lookAt(
  inquiry: Inquiry,
  { now, ask }: { now: number; ask: PictureChecker },
): Promise<boolean> {
  const turns: Turn[] = []
  for (const file of picturesDue(inquiry, now)) {
    const step = nextStep(file, now)
    turns.push(step === 'ask' ? await askAbout(file, { inquiry, now, ask }) : { picture: step, settled: [] })
  }
  const pictures = turns.map(({ picture }) => picture)
  if (!(await changePictures(inquiry, pictures, now))) return false
  await markSettled(
    turns.flatMap(({ settled }) => settled),
    now,
  )
  return true
}

async function askAbout(
  file: InquiryFile,
  { inquiry, now, ask }: { inquiry: Inquiry; now: number; ask: PictureChecker },
): Promise<Turn> {
  const answer = await ask(inquiry.subject, file)
  const picture = afterAnswer(file, answer, now)
  if (answer.kind !== 'started') return { picture, settled: [] }
  const { traceId } = answer
  const asked = { inquiry: inquiry._id, file: file.id }
  const verdict = await recordAsked(traceId, asked, { district: inquiry.district, at: now })
  return verdict === null
    ? { picture, settled: [] }
    : { picture: afterVerdict(picture, verdict, now), settled: [traceId] }
}
