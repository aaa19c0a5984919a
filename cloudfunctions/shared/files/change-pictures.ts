import type { Inquiry, InquiryFile } from '@domain/inquiry/inquiry'
import { settlePictures } from '@domain/inquiry/settle-pictures'
import { heldNotices, noticesOf } from '@domain/safety/notices'
import { readDistrict } from '../adapters/district-store'
import { changeInquiry } from '../adapters/inquiry-store'

/** Records what became of pictures of an inquiry; false when somebody changed it meanwhile. Administrators hear of what is held. */
export async function changePictures(
  read: Inquiry,
  pictures: readonly InquiryFile[],
  now: number,
): Promise<boolean> {
  const { set, after, isNewlyHeld } = settlePictures(read, pictures, now)
  const { duty } = await readDistrict(read.district)
  const drafts = isNewlyHeld ? heldNotices({ id: read._id, number: read.number }, duty) : []
  return changeInquiry(read, {
    set,
    history: { at: now, by: 'timer', kind: 'check', version: after.version, requestId: '', inputHash: '' },
    notices: noticesOf(after, now, drafts),
  })
}
