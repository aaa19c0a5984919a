import { createHash } from 'node:crypto'
import { fileIdOf, isFilePath, parseFileId } from './file-id'
import type { FileStore } from './file-store'
import { downloadAddress, uploadAddress } from './storage-address'
import type { StorageFaults } from './storage-faults'
import type { StorageSignatures } from './storage-signatures'
import type { StoredFile } from './stored-file'

export interface StorageServices {
  files: FileStore
  signatures: StorageSignatures
  faults: StorageFaults
  /** `http://host:port` of the emulator. */
  origin: () => string
  /** The environment of a request that names none. */
  env: string
}

type Body = Record<string, unknown>
type Envelope = Record<string, unknown>
type Perform = (services: StorageServices, body: Body) => Promise<Envelope> | Envelope

const MOST_FILES = 50
/**
 * A day unless asked otherwise, and never longer.
 * https://developers.weixin.qq.com/minigame/en/dev/wxcloud/reference-client-api/storage/getTempFileURL.html
 */
const LONGEST_AGE_SECONDS = 24 * 3600

const ACTIONS: Record<string, Perform> = {
  'storage.getUploadMetadata': giveUploadMetadata,
  'storage.batchGetDownloadUrl': giveDownloadAddresses,
  'storage.batchDeleteFile': deleteFiles,
  'storage.batchCopyFile': copyFiles,
  'storage.getFileAuthority': giveAuthority,
}

/** Answers one `storage.…` action of `POST /admin`; `undefined` for an action the platform does not have. */
export async function performStorageAction(
  services: StorageServices,
  body: Body,
): Promise<Envelope | undefined> {
  const name = String(body.action)
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name]?.(services, body) : undefined
}

function giveUploadMetadata({ signatures, origin, env }: StorageServices, body: Body): Envelope {
  if (!isFilePath(body.path)) return invalid('path must be a relative path without empty, "." or ".." parts')
  const fileId = fileIdOf({ env: envOf(body, env), path: body.path })
  return {
    data: {
      url: uploadAddress(origin(), fileId),
      token: 'emulator',
      authorization: signatures.forUpload(fileId),
      fileId,
      cosFileId: cosIdOf(fileId),
    },
  }
}

function giveDownloadAddresses({ files, signatures, origin }: StorageServices, body: Body): Envelope {
  const list = readList(body.file_list)
  if (!list) return invalid(`file_list must hold 1 to ${MOST_FILES} files`)
  return {
    data: {
      download_list: list.map((item) => {
        const { fileid, max_age: maxAge } = item as { fileid?: unknown; max_age?: unknown }
        const fileId = String(fileid)
        const found = files.find(fileId)
        if (!found) return { ...missing(fileId), tempFileURL: '', download_url: '' }
        const url = downloadAddress(origin(), fileId, signatures.forDownload(fileId, readAge(maxAge)))
        return { code: 'SUCCESS', fileid: fileId, fileID: fileId, tempFileURL: url, download_url: url }
      }),
    },
  }
}

async function deleteFiles({ files, faults }: StorageServices, body: Body): Promise<Envelope> {
  const list = readList(body.fileid_list)
  if (!list) return invalid(`fileid_list must hold 1 to ${MOST_FILES} files`)
  const deleted: Envelope[] = []
  for (const item of list) {
    const fileId = String(item)
    if (faults.refusesDelete(fileId)) {
      deleted.push({ code: 'STORAGE_REQUEST_FAIL', fileid: fileId, fileID: fileId })
      continue
    }
    const known = await files.remove(fileId)
    deleted.push(known ? { code: 'SUCCESS', fileid: fileId, fileID: fileId } : missing(fileId))
  }
  return { data: { delete_list: deleted } }
}

async function copyFiles(services: StorageServices, body: Body): Promise<Envelope> {
  const list = readList(body.file_list)
  if (!list) return invalid(`file_list must hold 1 to ${MOST_FILES} files`)
  const copied: Envelope[] = []
  for (const item of list) copied.push(await copyFile(services, body, item as Record<string, unknown>))
  return { data: { copy_list: copied } }
}

async function copyFile(
  { files, env }: StorageServices,
  body: Body,
  item: Record<string, unknown>,
): Promise<Envelope> {
  const from = placeOf(item.src_path, envOf(body, env))
  const to = placeOf(item.dst_path, envOf(body, env))
  if (!from || !to) return { code: 'INVALID_PARAM', message: 'A path is not a path of a file.' }
  const source = await files.read(fileIdOf(from))
  if (!source) return missing(fileIdOf(from))
  const isTaken = files.find(fileIdOf(to)) !== undefined
  // What is there already stays, unless the caller says otherwise.
  if (isTaken && item.overwrite === false) return { code: 'STORAGE_FILE_EXISTED', fileId: fileIdOf(to) }
  const { contentType, contentDisposition, creator } = source.file
  const written = await files.write(to, source.bytes, headOf({ contentType, contentDisposition, creator }))
  if (item.remove_original === true) await files.remove(source.file.fileId)
  return { code: 'SUCCESS', fileId: written.fileId }
}

/** The platform's default rule: everyone reads, who uploaded it writes. */
function giveAuthority({ files, env }: StorageServices, body: Body): Envelope {
  const list = readList(body.fileList)
  if (!list) return invalid(`fileList must hold 1 to ${MOST_FILES} files`)
  return {
    data: list.map((item) => {
      const { path } = item as { path?: unknown }
      const place = placeOf(path, envOf(body, env))
      const fileId = place ? fileIdOf(place) : String(path)
      const creator = files.find(fileId)?.creator
      const isCreator = creator !== undefined && creator === body.openId
      return { path, cosFileId: cosIdOf(fileId), read: true, write: isCreator }
    }),
  }
}

/** Leaves out what is not set: an entry on disk holds no `null`. */
function headOf(head: {
  contentType: string
  contentDisposition: string | undefined
  creator: string | undefined
}): Pick<StoredFile, 'contentType' | 'contentDisposition' | 'creator'> {
  return {
    contentType: head.contentType,
    ...(head.contentDisposition !== undefined && { contentDisposition: head.contentDisposition }),
    ...(head.creator !== undefined && { creator: head.creator }),
  }
}

/** A path inside the bucket, or a whole file id. */
function placeOf(path: unknown, env: string) {
  if (typeof path === 'string' && path.startsWith('cloud://')) return parseFileId(path)
  return isFilePath(path) ? { env, path } : undefined
}

function envOf(body: Body, fallback: string): string {
  return typeof body.envName === 'string' && /^[\w-]+$/.test(body.envName) ? body.envName : fallback
}

function readList(value: unknown): unknown[] | undefined {
  return Array.isArray(value) && value.length >= 1 && value.length <= MOST_FILES ? value : undefined
}

function readAge(value: unknown): number {
  const seconds = Number(value)
  return Number.isFinite(seconds) && seconds > 0
    ? Math.min(Math.floor(seconds), LONGEST_AGE_SECONDS)
    : LONGEST_AGE_SECONDS
}

function missing(fileId: string): Envelope {
  return { code: 'STORAGE_FILE_NONEXIST', fileid: fileId, fileID: fileId }
}

function invalid(message: string): Envelope {
  return { code: 'INVALID_PARAM', message }
}

function cosIdOf(fileId: string): string {
  return createHash('sha256').update(fileId).digest('base64url')
}
