import type { Inquiry, InquiryFile } from './inquiry'
import { picturesDueAt } from './picture-check'
import { heldPictures, textsIn } from './safety'

export interface SettledPictures {
  set: Required<Pick<Inquiry, 'files' | 'picturesAt' | 'held'>>
  after: Inquiry
  /** Whether a picture is held that was not before. */
  isNewlyHeld: boolean
}

/** An inquiry whose pictures became what is given, at `now`. */
export function settlePictures(
  inquiry: Inquiry,
  pictures: readonly InquiryFile[],
  now: number,
): SettledPictures {
  const files = inquiry.files.map((file) => pictures.find(({ id }) => id === file.id) ?? file)
  const next = { ...inquiry, files }
  const held = textsIn(next, 'held').length + heldPictures(next).length
  const set = { files, picturesAt: picturesDueAt(files), held }
  return {
    set,
    after: { ...inquiry, ...set, updatedAt: now, version: inquiry.version + 1 },
    isNewlyHeld: heldPictures(next).length > heldPictures(inquiry).length,
  }
}
