import { ApiRefusal } from './async-api'

/** A file that the person has: in the album, or in a chat. */
export interface OwnFile {
  name: string
  bytes: Uint8Array
}

/** What is on the phone beside the app. A test puts it there. */
export const ownFiles: Record<'album' | 'chat', OwnFile[]> = { album: [], chat: [] }

const temporary = new Map<string, Uint8Array>()
let count = 0

/** Makes a temporary file of the app's, as WeChat does for everything that it hands over; answers its path. */
export function makeTemporary(bytes: Uint8Array, ending: string): string {
  count += 1
  const path = `wxfile://tmp_${count}.${ending}`
  temporary.set(path, bytes)
  return path
}

/** The bytes of a temporary file; refuses as WeChat does when there is none. */
export function bytesAt(path: string): Uint8Array {
  const bytes = temporary.get(path)
  if (bytes === undefined) throw new ApiRefusal(`no such file or directory, open '${path}'`)
  return bytes
}

export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()
