import { Buffer } from 'node:buffer'
import { theCloud } from '../cloud'
import { withRetry } from '../with-retry'

/** More than the SDK and storage take in one request. */
const FILES_A_REQUEST = 50

/** Where and how one file may be sent, until storage says it is too late. */
export interface StoragePermit {
  fileId: string
  url: string
  headers: Record<string, string>
}

/**
 * Permission to PUT one file to storage from outside.
 * https://docs.cloudbase.net/api-reference/server/node-sdk/storage
 */
export async function permitUpload(cloudPath: string): Promise<StoragePermit> {
  const { data } = await withRetry(() => theCloud().getUploadMetadata({ cloudPath }))
  const { url, token, authorization, fileId, cosFileId } = data
  return {
    fileId,
    url,
    headers: { authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId },
  }
}

/** An address of a file for `seconds`; null when there is no such file. */
export async function linkFile(fileId: string, seconds: number): Promise<string | null> {
  const { fileList } = await withRetry(() =>
    theCloud().getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] }),
  )
  const [file] = fileList
  return file?.code === 'SUCCESS' ? encodeURI(file.tempFileURL) : null
}

/** The bytes of a file. Null when it is not there; `'too_large'`, without reading on, when it is more than `most`. */
export async function fetchFile(fileId: string, most: number): Promise<Uint8Array | null | 'too_large'> {
  const url = await linkFile(fileId, 60)
  if (url === null) return null
  const response = await fetch(url)
  if (!response.ok) {
    await response.body?.cancel()
    return null
  }
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel()
    return 'too_large'
  }
  return new Uint8Array(await response.arrayBuffer())
}

/** Stores bytes under a path; storing the same again changes nothing. */
export async function storeFile(cloudPath: string, bytes: Uint8Array): Promise<void> {
  await withRetry(() => theCloud().uploadFile({ cloudPath, fileContent: Buffer.from(bytes) }))
}

/** Gone: deleted now, or not there any more. */
const GONE = ['SUCCESS', 'STORAGE_FILE_NONEXIST']

/**
 * Deletes files; one that is gone already is no error. Throws when storage refused one of them, which it says per
 * file and not of the whole request; the others are deleted then.
 * https://docs.cloudbase.net/api-reference/server/node-sdk/storage
 */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  const refused: string[] = []
  for (let from = 0; from < fileIds.length; from += FILES_A_REQUEST) {
    const asked = fileIds.slice(from, from + FILES_A_REQUEST)
    const { fileList } = await withRetry(() => theCloud().deleteFile({ fileList: asked }))
    refused.push(...fileList.map(({ code }) => code).filter((code) => !GONE.includes(code)))
  }
  if (refused.length > 0) {
    throw new Error(`storage did not delete ${refused.length} files: ${[...new Set(refused)].join(', ')}`)
  }
}
