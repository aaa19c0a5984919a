import { validateHeaderValue } from 'node:http'
import { type FilePlace, fileIdOf, isFilePath } from './file-id'

/** What is known of a stored file besides its bytes. */
export interface StoredFile extends FilePlace {
  fileId: string
  size: number
  contentType: string
  /** What the upload asked for; sent with every download. */
  contentDisposition?: string
  /** Emulator time, epoch ms. */
  modifiedAt: number
  /** The WeChat user who uploaded it; none for a server. */
  creator?: string
  /** MD5 as COS's ETag for a simple upload. */
  etag: string
}

/** Whether a value from outside describes a file that can be stored and sent. */
export function isStoredFile(value: Record<string, unknown>): boolean {
  const { env, path, fileId, size, modifiedAt, creator } = value
  if (typeof env !== 'string' || !isFilePath(path) || fileId !== fileIdOf({ env, path })) return false
  if (
    typeof size !== 'number' ||
    typeof modifiedAt !== 'number' ||
    Number.isNaN(new Date(modifiedAt).getTime())
  ) {
    return false
  }
  const isCreator = creator === undefined || typeof creator === 'string'
  const { contentType, contentDisposition = '', etag } = value
  return isCreator && [contentType, contentDisposition, etag].every(isHeaderText)
}

function isHeaderText(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    validateHeaderValue('x', value)
    return true
  } catch {
    return false
  }
}
