import { Buffer } from 'node:buffer'
import type { FileType } from '@contract/inquiry/files'
import { aJpeg, aPdf, aPng, aWebp, CAMERA_NOTE } from '../../tests/builders/files'
import { exifOrientation } from './exif-orientation'
import { inspectFile, problemOfClaim } from './inspect-file'
import { sniffFileType } from './sniff-file-type'

const MEGABYTE = 1024 * 1024
const make: Record<FileType, (notes: boolean) => Buffer> = {
  jpeg: (notes) => aJpeg({ notes }),
  png: (notes) => aPng({ notes }),
  webp: (notes) => aWebp({ notes }),
  pdf: () => aPdf(),
}
const types = Object.keys(make) as FileType[]
const pictures = types.filter((type) => type !== 'pdf')

const inspect = (type: FileType, bytes: Uint8Array, size = bytes.length) => inspectFile({ type, size }, bytes)
const kept = (type: FileType, bytes: Uint8Array): Buffer => {
  const inspected = inspect(type, bytes)
  if (!inspected.ok) throw new Error(inspected.problem)
  return Buffer.from(inspected.bytes)
}

describe('what a file is', () => {
  it.each(types)('%s is known by its first bytes', (type) => {
    expect(sniffFileType(make[type](true))).toBe(type)
    expect(inspect(type, make[type](false)).ok).toBe(true)
  })

  it.each([
    ['a page', '<html><script>alert(1)</script></html>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a program', 'MZ\u0090\u0000'],
    ['an archive', 'PK\u0003\u0004'],
    ['a GIF', 'GIF89a'],
    ['a WAV, which also begins with RIFF', 'RIFF\u0004\u0000\u0000\u0000WAVE'],
    ['a PDF behind something else', 'x%PDF-1.4'],
    ['one byte', '%'],
  ])('%s is nothing that is taken', (_title, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(sniffFileType(bytes)).toBeNull()
    for (const type of types) expect(inspect(type, bytes)).toEqual({ ok: false, problem: 'wrong_type' })
  })

  it('a picture that is called a PDF is refused, and the other way round', () => {
    expect(inspect('pdf', aJpeg())).toEqual({ ok: false, problem: 'wrong_type' })
    expect(inspect('jpeg', aPdf())).toEqual({ ok: false, problem: 'wrong_type' })
  })
})

describe('size', () => {
  it.each<[FileType, number, string | null]>([
    ['jpeg', 2 * MEGABYTE, null],
    ['jpeg', 2 * MEGABYTE + 1, 'too_large'],
    ['webp', 2 * MEGABYTE + 1, 'too_large'],
    ['pdf', 10 * MEGABYTE, null],
    ['pdf', 10 * MEGABYTE + 1, 'too_large'],
    ['pdf', 0, 'empty'],
  ])('%s of %i bytes: %s', (type, size, problem) => {
    expect(problemOfClaim({ type, size })).toBe(problem)
  })

  it('what arrives must have the size that was said', () => {
    expect(inspect('pdf', aPdf(), aPdf().length + 1)).toEqual({ ok: false, problem: 'damaged' })
    expect(inspect('pdf', Buffer.alloc(0), 10)).toEqual({ ok: false, problem: 'empty' })
    const large = Buffer.concat([aJpeg(), Buffer.alloc(2 * MEGABYTE)])
    expect(inspect('jpeg', large)).toEqual({ ok: false, problem: 'too_large' })
  })
})

describe('what a camera wrote', () => {
  it.each(pictures)('is gone from a %s, and the picture is the same as without it', (type) => {
    const noted = make[type](true)
    expect(noted.includes(CAMERA_NOTE)).toBe(true)
    expect(kept(type, noted)).toEqual(kept(type, make[type](false)))
    expect(kept(type, noted).includes('GPS')).toBe(false)
  })

  it.each(pictures)('a %s without any stays as it is, byte for byte', (type) => {
    expect(kept(type, make[type](false))).toEqual(make[type](false))
  })

  it.each([2, 3, 6, 8])('how a JPEG has to be turned (%i) stays, and nothing else', (orientation) => {
    const bytes = kept('jpeg', aJpeg({ notes: true, orientation }))
    expect(bytes.includes('GPS')).toBe(false)
    const at = bytes.indexOf('Exif')
    expect(exifOrientation(bytes.subarray(at))).toBe(orientation)
    expect(kept('jpeg', bytes)).toEqual(bytes)
  })
})

describe('damaged pictures', () => {
  it.each(pictures)('a %s that was cut anywhere is refused and never thrown at', (type) => {
    const whole = make[type](false)
    for (let length = 16; length < whole.length; length += 1) {
      expect([length, inspect(type, whole.subarray(0, length)).ok]).toEqual([length, false])
    }
  })

  it.each(pictures)('a %s with any one byte changed is judged without a throw', (type) => {
    const whole = make[type](true)
    for (let at = 0; at < whole.length; at += 1) {
      for (const value of [0, 0x7f, 0xff]) {
        const changed = Buffer.from(whole)
        changed[at] = value
        expect(typeof inspect(type, changed).ok).toBe('boolean')
      }
    }
  })
})
