import { fileLimits } from '@contract/inquiry/files'

/** Whether all files of one inquiry stay within number and bytes. */
export function filesFit(files: readonly { size: number }[]): boolean {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return files.length <= fileLimits.files && bytes <= fileLimits.allBytes
}
