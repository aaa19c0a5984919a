import Taro from '@tarojs/taro'
import { wasCancelled } from '../cancelled'
import { drawSheet, layOut, type Sheet, type SheetContext } from './sheet'

export type { Sheet, SheetLine } from './sheet'

/** `shown`: WeChat's view to send or save it stands; `saved`: it was downloaded. */
export type PictureOutcome = 'shown' | 'saved' | 'cancelled' | 'failed'

/** A canvas of one pixel measures words; the real one is made once the height is known. */
const contextOf = (width: number, height: number) => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  return { canvas, context: canvas.getContext('2d') as unknown as SheetContext }
}

/**
 * Makes a picture of words and opens WeChat's own view, from which it is sent or saved; the app itself asks for no album.
 * https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.showShareImageMenu.html
 */
export async function carryAway({ lines }: Sheet): Promise<PictureOutcome> {
  try {
    const laidOut = layOut(contextOf(1, 1).context, lines)
    const { width, height } = laidOut
    const { canvas, context } = contextOf(width, height)
    drawSheet(context, laidOut)
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      width,
      height,
      destWidth: width,
      destHeight: height,
      fileType: 'png',
    })
    await Taro.showShareImageMenu({ path: tempFilePath })
    return 'shown'
  } catch (error) {
    if (wasCancelled(error)) return 'cancelled'
    console.warn('picture: it was not made', error)
    return 'failed'
  }
}
