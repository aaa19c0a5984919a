import { phone } from '../runner-page'
import { whileUnderWay } from '../settled'
import { ApiRefusal, asyncApi } from './async-api'
import { bytesAt } from './phone-files'

interface UploadOptions {
  cloudPath: string
  filePath: string
}

type ProgressListener = (state: { progress: number }) => void

async function send({ cloudPath, filePath }: UploadOptions): Promise<object> {
  const url = `${phone.emulatorUrl}/wx/upload?path=${encodeURIComponent(cloudPath)}`
  const body = new Blob([bytesAt(filePath).slice().buffer])
  const response = await whileUnderWay(() =>
    fetch(url, { method: 'POST', headers: { 'x-emulator-openid': phone.openid }, body }).catch(() => {
      throw new ApiRefusal('request:fail')
    }),
  )
  const answer = (await response.json()) as { errCode?: number; errMsg: string }
  if (!response.ok) throw new ApiRefusal(answer.errMsg, { errCode: answer.errCode ?? -1 })
  return answer
}

/**
 * `wx.cloud.uploadFile`: answers a task that tells how far it is, besides a promise or callbacks.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/storage/uploadFile/client.uploadFile.html
 */
export function uploadFile(options: UploadOptions): object {
  const listeners = new Set<ProgressListener>()
  const upload = asyncApi<UploadOptions>('cloud.uploadFile', async (given) => {
    const answer = await send(given)
    for (const heard of listeners) heard({ progress: 100 })
    return answer
  })
  const task = { onProgressUpdate: (listener: ProgressListener) => listeners.add(listener), abort: () => {} }
  return Object.assign(upload(options) ?? {}, task)
}
