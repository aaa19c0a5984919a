import type { FileProblem } from '@contract/inquiry/file-problems'
import type { FileType } from '@contract/inquiry/files'

/** What somebody picked: on the web the file itself, in WeChat the path of its temporary copy. */
export interface PickedFile {
  name: string
  /** Bytes, as picked. */
  size: number
  handle: Blob | string
}

/** A file as it is sent: known by its first bytes, a picture made smaller and without what the camera wrote. */
export interface FileToSend extends PickedFile {
  type: FileType
}

export type Prepared = { ok: true; file: FileToSend } | { ok: false; problem: FileProblem }

/** The longest side of a picture that is sent, px: plans and licences stay readable. */
export const LONGEST_SIDE = 2560

/** A picture is sent as JPEG; its name says so. */
export function jpegName(name: string): string {
  return `${name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').slice(0, 76)}.jpg`
}
