import { type FileLink, fileLimits, mostBytesOf, type UploadPermit } from '@contract/inquiry/files'
import { SNIFFED_BYTES, sniffFileType } from '@domain/file/sniff-file-type'
import Taro from '@tarojs/taro'
import { type FileToSend, jpegName, LONGEST_SIDE, type PickedFile, type Prepared } from './file-to-send'

/** WeChat hands over PDFs only from a chat; a browser picks them from the device. */
export const picksDocumentsFromChat: boolean = true

/**
 * Asks for pictures, from camera or album; none when the dialog is closed or not allowed.
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
 */
export async function pickPictures(most: number): Promise<PickedFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    })
    return tempFiles.map(({ tempFilePath, size }) => ({
      name: tempFilePath.slice(tempFilePath.lastIndexOf('/') + 1).slice(-40),
      size,
      handle: tempFilePath,
    }))
  } catch {
    return []
  }
}

/**
 * Asks for PDFs of a chat; none when the dialog is closed.
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html
 */
export async function pickDocuments(most: number): Promise<PickedFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf'] })
    return tempFiles.map(({ name, path, size }) => ({ name, size, handle: path }))
  } catch {
    return []
  }
}

/** Looks at what was picked and makes pictures small enough; tells what is wrong with a file that cannot be sent. */
export async function prepareFile(picked: PickedFile): Promise<Prepared> {
  if (picked.size === 0) return { ok: false, problem: 'empty' }
  const type = await typeOf(picked.handle as string)
  if (type === null) return { ok: false, problem: 'wrong_type' }
  if (type === 'pdf') {
    return picked.size > mostBytesOf('pdf')
      ? { ok: false, problem: 'too_large' }
      : { ok: true, file: { ...picked, type } }
  }
  return picked.size > fileLimits.pickedPictureBytes
    ? { ok: false, problem: 'too_large' }
    : smallPicture(picked)
}

/** WeChat makes a picture exactly as large as it is told, so a small one is told nothing. */
async function sizeToSend(src: string): Promise<{ compressedWidth?: number; compressedHeight?: number }> {
  const { width, height } = await Taro.getImageInfo({ src })
  const scale = LONGEST_SIDE / Math.max(width, height)
  if (scale >= 1) return {}
  return { compressedWidth: Math.round(width * scale), compressedHeight: Math.round(height * scale) }
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.compressImage.html */
async function smallPicture({ name, handle }: PickedFile): Promise<Prepared> {
  const src = handle as string
  const wanted = await sizeToSend(src)
  for (const quality of [80, 60, 40]) {
    const { tempFilePath } = await Taro.compressImage({ src, quality, ...wanted })
    const [type, size] = [await typeOf(tempFilePath), sizeOf(tempFilePath)]
    if (type === null || type === 'pdf') return { ok: false, problem: 'damaged' }
    if (size <= fileLimits.pictureBytes) {
      const shown = type === 'jpeg' ? jpegName(name) : name
      return { ok: true, file: { name: shown, size, handle: tempFilePath, type } }
    }
  }
  return { ok: false, problem: 'too_large' }
}

function sizeOf(filePath: string): number {
  const stats = Taro.getFileSystemManager().statSync(filePath)
  return Array.isArray(stats) ? 0 : stats.size
}

function typeOf(filePath: string) {
  return new Promise<ReturnType<typeof sniffFileType>>((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position: 0,
      length: SNIFFED_BYTES,
      success: ({ data }) => resolve(typeof data === 'string' ? null : sniffFileType(new Uint8Array(data))),
      fail: () => resolve(null),
    })
  })
}

interface UploadTask {
  onProgressUpdate?: (listener: (state: { progress: number }) => void) => void
}

/**
 * Sends the bytes to storage; false when they did not arrive. `onProgress` goes from 0 to 1.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/storage/uploadFile/client.uploadFile.html
 */
export function sendFile(
  { cloudPath }: UploadPermit,
  { handle }: FileToSend,
  onProgress: (part: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: handle as string,
      success: () => resolve(true),
      fail: () => resolve(false),
    }) as unknown as UploadTask
    task.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
  })
}

/** Shows a picture or a PDF in WeChat's own viewer; false when it could not be fetched. */
export async function openFile({ url, type }: FileLink): Promise<boolean> {
  try {
    if (type !== 'pdf') {
      await Taro.previewImage({ urls: [url] })
      return true
    }
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
