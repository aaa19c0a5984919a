import { ApiRefusal, asyncApi } from './async-api'
import { askInDialog } from './dialog'
import { endingOf, makeTemporary, ownFiles } from './phone-files'
import type { PrivacyGate } from './privacy'

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'gif']
const MOST_MEDIA = 20
const MOST_MESSAGE_FILES = 100
const PICK = { refuse: '取消', allow: '完成' }

interface MediaOptions {
  count?: number
}

interface MessageFileOptions {
  count: number
  type?: 'all' | 'video' | 'image' | 'file'
  extension?: string[]
}

function checkCount(count: number, most: number): void {
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw new ApiRefusal('parameter error: parameter.count is out of range')
  }
}

/**
 * Picking of the person's own files. Each waits for the privacy gate, then shows WeChat's own view, in which the
 * person takes the first files there are, or closes it.
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html
 */
export function makePicking(privacy: PrivacyGate) {
  return {
    chooseMedia: asyncApi<MediaOptions>('chooseMedia', async ({ count = 9 }) => {
      checkCount(count, MOST_MEDIA)
      await privacy.pass('chooseMedia')
      if (!(await askInDialog('选择图片', '从相册或相机', PICK))) throw new ApiRefusal('cancel')
      const picked = ownFiles.album.filter(({ name }) => PICTURES.includes(endingOf(name))).slice(0, count)
      const tempFiles = picked.map(({ name, bytes }) => ({
        tempFilePath: makeTemporary(bytes, endingOf(name)),
        size: bytes.length,
        fileType: 'image',
      }))
      return { type: 'image', tempFiles }
    }),
    chooseMessageFile: asyncApi<MessageFileOptions>('chooseMessageFile', async (options) => {
      const { count, type = 'all', extension } = options
      checkCount(count, MOST_MESSAGE_FILES)
      if (extension !== undefined && type !== 'file') throw new ApiRefusal('extension needs type file')
      await privacy.pass('chooseMessageFile')
      if (!(await askInDialog('选择聊天中的文件', '从一个聊天', PICK))) throw new ApiRefusal('cancel')
      const mayBePicked = ({ name }: { name: string }) => extension?.includes(endingOf(name)) ?? true
      const tempFiles = ownFiles.chat
        .filter(mayBePicked)
        .slice(0, count)
        .map(({ name, bytes }) => ({
          path: makeTemporary(bytes, endingOf(name)),
          size: bytes.length,
          name,
          type: 'file',
          time: 1_795_000_000,
        }))
      return { tempFiles }
    }),
  }
}
