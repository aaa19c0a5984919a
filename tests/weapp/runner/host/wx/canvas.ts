import { ApiRefusal, asyncApi } from './async-api'

interface CanvasOptions {
  canvas: OffscreenCanvas
  destWidth: number
  destHeight: number
}

/** Pictures of canvases that stand in the phone's temporary files, by path. */
const pictures = new Map<string, number>()

/** Sizes in bytes of what WeChat's view for a picture was given, oldest first. */
export const carried: number[] = []

/**
 * https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createOffscreenCanvas.html and what makes a picture of one
 * and shows it.
 */
export function makeCanvas() {
  return {
    createOffscreenCanvas: ({ width, height }: { width: number; height: number }) =>
      new OffscreenCanvas(width, height),
    canvasToTempFilePath: asyncApi<CanvasOptions>('canvasToTempFilePath', async ({ canvas, destHeight }) => {
      if (destHeight > 4096) throw new ApiRefusal('canvas too large')
      const blob = await canvas.convertToBlob({ type: 'image/png' })
      const tempFilePath = `http://tmp/canvas-${pictures.size}.png`
      pictures.set(tempFilePath, blob.size)
      return { tempFilePath }
    }),
    showShareImageMenu: asyncApi<{ path: string }>('showShareImageMenu', async ({ path }) => {
      const size = pictures.get(path)
      if (size === undefined) throw new ApiRefusal('file not exist')
      carried.push(size)
      return {}
    }),
  }
}
