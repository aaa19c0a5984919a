import type { StorageSignatures } from './storage-signatures'

/** Where the bytes of a file are sent to and fetched from. */
export const OBJECTS = '/storage/objects'

/** One part of a path that stands for the file id, whatever its characters. */
export function keyOfFile(fileId: string): string {
  return Buffer.from(fileId).toString('base64url')
}

export function fileOfKey(key: string): string {
  return Buffer.from(key, 'base64url').toString('utf8')
}

export function uploadAddress(origin: string, fileId: string): string {
  return `${origin}${OBJECTS}/${keyOfFile(fileId)}`
}

/**
 * A temporary address. It ends like the file's path and is not percent-encoded, as the cloud's: the SDK applies
 * `encodeURI` itself. What would cut the address short is replaced in the name, which nothing reads.
 */
export function downloadAddress(
  origin: string,
  fileId: string,
  signature: ReturnType<StorageSignatures['forDownload']>,
): string {
  const name = (fileId.split('/').pop() ?? '').replace(/[#?%\\]/g, '_')
  return `${origin}${OBJECTS}/${keyOfFile(fileId)}/${name}?sign=${signature.sign}&t=${signature.t}`
}
