import { createHash } from 'node:crypto'
import type { FileType } from '@contract/inquiry/files'
import type { Upload } from '../adapters/upload-store'

const ENDINGS: Record<FileType, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' }

/** The ending of a stored file's name. */
export function endingOf(type: FileType): string {
  return ENDINGS[type]
}

/**
 * Where the bytes that were looked at are kept. The name is made of the bytes, so that nothing sent later can take
 * their place: other bytes have another name.
 */
export function keptPath(upload: { _id: string; type: FileType }, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return `files/${upload._id}/${hash}.${endingOf(upload.type)}`
}

/** Storage's id of another path in the bucket that an upload went to. */
export function bucketNeighbour(
  { incoming, permit }: Pick<Upload, 'incoming' | 'permit'>,
  path: string,
): string {
  return `${incoming.slice(0, incoming.length - permit.cloudPath.length)}${path}`
}
