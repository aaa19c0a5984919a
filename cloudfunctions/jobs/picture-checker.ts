import type { InquiryFile } from '@domain/inquiry/inquiry'
import { linkFile } from '../shared/adapters/file-storage'
import { openidOf } from '../shared/identity'
import { type PictureCheckAnswer, wechat } from '../shared/wechat'

/** WeChat may fetch a picture within half an hour. */
const LINK_SECONDS = 3_600
/** A call that gets no answer may take ten seconds, and other jobs wait behind. */
const MOST_FAILURES = 2

export type PictureChecker = (subject: string, file: InquiryFile) => Promise<PictureCheckAnswer>

/**
 * Asks WeChat about pictures for one run of the timer. Of people who came without WeChat it looks at none. Once it gave
 * no answer a few times it is not asked again in this run.
 */
export function createPictureChecker(): PictureChecker {
  let failures = 0
  return async (subject, { fileId }) => {
    const openid = openidOf(subject)
    if (openid === null) return { kind: 'impossible' }
    if (failures >= MOST_FAILURES) return { kind: 'later' }
    const url = await linkFile(fileId, LINK_SECONDS)
    if (url === null) return { kind: 'impossible' }
    const answer = await wechat.checkPicture({ openid, url })
    if (answer.kind === 'later') failures += 1
    return answer
  }
}
