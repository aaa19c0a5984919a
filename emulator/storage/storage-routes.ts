import { type Answer, jsonAnswer } from '../http/answer'
import { type Exchange, readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { requireTestMode } from '../http/loopback'
import type { Route } from '../http/router'
import { contentTypeOfName } from './content-type-of-name'
import { downloadRoutes } from './download-routes'
import { fileIdOf, isFilePath } from './file-id'
import { LARGEST_FILE_BYTES } from './file-store'
import type { StorageServices } from './perform-storage-action'
import { downloadAddress } from './storage-address'
import { uploadRoutes } from './upload-routes'

/** How long the page's own links to a file work. */
const VIEW_SECONDS = 600

/** COS's side of storage, the phone's, and what the page shows of it. */
export function storageRoutes(services: StorageServices & { testMode: boolean }): Route[] {
  return [
    ...uploadRoutes(services),
    ...downloadRoutes(services),
    { method: 'POST', pattern: '/wx/upload', handle: (exchange) => acceptFromPhone(services, exchange) },
    {
      method: 'GET',
      pattern: '/inspect/files',
      handle: () => jsonAnswer({ files: describeFiles(services) }),
    },
    {
      method: 'POST',
      pattern: '/inspect/files/delete',
      handle: (exchange) => deleteByHand(services, exchange),
    },
  ]
}

/**
 * The phone's `wx.cloud.uploadFile`, by the platform's default rule: who made a file may replace it, nobody else.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/storage/uploadFile/client.uploadFile.html
 */
async function acceptFromPhone({ files, env }: StorageServices, exchange: Exchange): Promise<Answer> {
  const openid = exchange.header('x-emulator-openid')
  const path = exchange.query.get('path')
  if (!openid) throw new HttpRefusal(400, 'INVALID_PARAM', 'Say who uploads in x-emulator-openid.')
  if (!isFilePath(path)) return jsonAnswer({ errCode: -501007, errMsg: 'invalid parameters' }, 400)
  const before = files.find(fileIdOf({ env, path }))
  if (before && before.creator !== openid) {
    return jsonAnswer({ errCode: -503002, errMsg: 'storage permission denied' }, 403)
  }
  const contentType = contentTypeOfName(path)
  const { fileId } = await files.write({ env, path }, await exchange.bytes(LARGEST_FILE_BYTES), {
    contentType,
    creator: openid,
  })
  return jsonAnswer({ fileID: fileId, statusCode: 204, errMsg: 'cloud.uploadFile:ok' })
}

function describeFiles({ files, signatures, origin }: StorageServices) {
  return files.list().map((file) => ({
    ...file,
    url: addressFor({ signatures, origin }, file.fileId),
  }))
}

function addressFor({ signatures, origin }: Pick<StorageServices, 'signatures' | 'origin'>, fileId: string) {
  return downloadAddress(origin(), fileId, signatures.forDownload(fileId, VIEW_SECONDS))
}

async function deleteByHand(
  services: StorageServices & { testMode: boolean },
  exchange: Exchange,
): Promise<Answer> {
  requireTestMode(services.testMode, exchange.remoteAddress)
  const { fileId } = await readObject(exchange)
  return jsonAnswer({ deleted: await services.files.remove(String(fileId)) })
}
