import type { PictureOutcome } from './index'
import { drawSheet, layOut, type Sheet } from './sheet'

export type { PictureOutcome } from './index'
export type { Sheet, SheetLine } from './sheet'

/** Makes a picture of words and downloads it. */
export async function carryAway({ name, lines }: Sheet): Promise<PictureOutcome> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) return 'failed'
  const laidOut = layOut(context, lines)
  // A canvas forgets everything when its size is set.
  canvas.width = laidOut.width
  canvas.height = laidOut.height
  drawSheet(context, laidOut)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return 'failed'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return 'saved'
}
