import { download } from '../files/download'
import type { PictureOutcome } from './index'
import { drawSheet, layOut, type Sheet } from './sheet'

export type { PictureOutcome } from './index'
export type { Sheet, SheetLine } from './sheet'

async function pictureOf({ lines }: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas can be drawn on')
  const laidOut = layOut(context, lines)
  // A canvas forgets everything when its size is set.
  canvas.width = laidOut.width
  canvas.height = laidOut.height
  drawSheet(context, laidOut)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('the canvas became no picture')
  return blob
}

/** Makes a picture of words and downloads it. */
export async function carryAway(sheet: Sheet): Promise<PictureOutcome> {
  try {
    download(await pictureOf(sheet), `${sheet.name}.png`)
    return 'saved'
  } catch (error) {
    console.warn('picture: it was not made', error)
    return 'failed'
  }
}
