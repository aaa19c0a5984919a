import type { FileType } from '@contract/inquiry/files'

/** How files of a type begin: bytes at an offset. */
const BEGINNINGS: Record<FileType, { at: number; bytes: number[] }[]> = {
  jpeg: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  png: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
  webp: [
    { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
    { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  ],
  pdf: [{ at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }],
}

/** How many leading bytes decide. */
export const SNIFFED_BYTES = 12

/** What a file is by its leading bytes, whatever its name says; null for everything that is not taken. */
export function sniffFileType(bytes: Uint8Array): FileType | null {
  const types = Object.keys(BEGINNINGS) as FileType[]
  return types.find((type) => BEGINNINGS[type].every((part) => beginsWith(bytes, part))) ?? null
}

function beginsWith(bytes: Uint8Array, { at, bytes: wanted }: { at: number; bytes: number[] }): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}
