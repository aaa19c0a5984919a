import { whileUnderWay } from '../settled'
import { ApiRefusal, asyncApi } from './async-api'
import { bytesAt, endingOf, makeTemporary } from './phone-files'

interface CompressOptions {
  src: string
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

interface ReadOptions {
  filePath: string
  position?: number
  length?: number
  success?: (result: { data: ArrayBuffer; errMsg: string }) => void
  fail?: (failure: { errMsg: string }) => void
}

interface DocumentOptions {
  filePath: string
  fileType?: string
}

const DOCUMENTS = ['doc', 'xls', 'ppt', 'pdf', 'docx', 'xlsx', 'pptx']

/** What WeChat's own viewers were given to show, oldest first; a test reads it. */
export const viewed: { type: 'pdf' | 'picture'; bytes: number }[] = []

async function decode(bytes: Uint8Array): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([bytes.slice().buffer]))
  } catch {
    throw new ApiRefusal('decode image fail')
  }
}

/** Draws the picture anew, exactly as large as it was told: a small one is made larger. */
async function compressed({ src, quality = 80, compressedWidth, compressedHeight }: CompressOptions) {
  const picture = await decode(bytesAt(src))
  const { width, height } = picture
  const byWidth = compressedWidth === undefined ? undefined : compressedWidth / width
  const scale = byWidth ?? (compressedHeight === undefined ? 1 : compressedHeight / height)
  const canvas = new OffscreenCanvas(
    Math.round(width * scale),
    compressedHeight ?? Math.round(height * scale),
  )
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 })
  return new Uint8Array(await blob.arrayBuffer())
}

async function fetched(url: string): Promise<Response> {
  try {
    return await whileUnderWay(() => fetch(url))
  } catch {
    throw new ApiRefusal('request:fail')
  }
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFile.html: within the file only. */
function readPart({ filePath, position = 0, length }: ReadOptions): ArrayBuffer {
  const bytes = bytesAt(filePath)
  const end = length === undefined ? bytes.length : position + length
  if (position < 0 || end > bytes.length || (length !== undefined && length < 1)) {
    throw new ApiRefusal('the value of "length" is out of range')
  }
  return bytes.slice(position, end).buffer
}

const fileSystem = {
  statSync: (path: string) => ({ size: bytesAt(path).length, isFile: () => true, isDirectory: () => false }),
  readFile: (options: ReadOptions) => {
    try {
      options.success?.({ data: readPart(options), errMsg: 'readFile:ok' })
    } catch (cause) {
      if (!(cause instanceof ApiRefusal)) throw cause
      options.fail?.({ errMsg: `readFile:fail ${cause.reason}` })
    }
  },
}

/** What the app does with files that it was handed. */
export function makeFiles() {
  return {
    getFileSystemManager: () => fileSystem,
    /** https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.getImageInfo.html */
    getImageInfo: asyncApi<{ src: string }>('getImageInfo', async ({ src }) => {
      const { width, height } = await decode(bytesAt(src))
      return { width, height, path: src, orientation: 'up', type: endingOf(src) }
    }),
    /** https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.compressImage.html */
    compressImage: asyncApi<CompressOptions>('compressImage', async (options) => ({
      tempFilePath: makeTemporary(await compressed(options), 'jpg'),
    })),
    /** https://developers.weixin.qq.com/miniprogram/dev/api/network/download/wx.downloadFile.html */
    downloadFile: asyncApi<{ url: string }>('downloadFile', async ({ url }) => {
      const response = await fetched(url)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const ending = endingOf(new URL(url).pathname)
      return { statusCode: response.status, tempFilePath: makeTemporary(bytes, ending) }
    }),
    /** https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html */
    openDocument: asyncApi<DocumentOptions>('openDocument', async ({ filePath, fileType }) => {
      const bytes = bytesAt(filePath)
      if (!DOCUMENTS.includes(fileType ?? endingOf(filePath))) throw new ApiRefusal('filetype not supported')
      viewed.push({ type: 'pdf', bytes: bytes.length })
      return {}
    }),
    /** https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewImage.html */
    previewImage: asyncApi<{ urls: string[] }>('previewImage', async ({ urls: [url = ''] }) => {
      const response = await fetched(url)
      viewed.push({ type: 'picture', bytes: (await response.arrayBuffer()).byteLength })
      return {}
    }),
  }
}
