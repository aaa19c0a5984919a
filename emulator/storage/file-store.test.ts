import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileStore } from './file-store'

const place = { env: 'dev-env', path: 'a/b.bin' }
const FILE_ID = 'cloud://dev-env.656d-dev-env-1250000000/a/b.bin'
const NUMBERS = Array.from({ length: 40 }, (_, number) => number)

let directory: string
let files: FileStore
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'files-'))
  files = new FileStore(directory, () => 1)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** Bytes that no other write has, of a length of their own; earlier ones take longer. */
const bytesOf = (number: number) => Buffer.alloc((NUMBERS.length - number) * 20_000 + 1, `${number} `)
const typeOf = (number: number) => `application/x-${number}`
const write = (number: number) => files.write(place, bytesOf(number), { contentType: typeOf(number) })
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex')

/** What a store holds under the one path, as one text: type, size, and whether the bytes are those described. */
async function standing(store: FileStore): Promise<string> {
  const found = await store.read(FILE_ID)
  if (found === undefined) return 'nothing'
  const { file, bytes } = found
  const isWhole = file.size === bytes.length && file.etag === md5(bytes)
  return `${file.contentType} ${isWhole ? 'whole' : 'mixed'}`
}

describe('many writes of one path at the same time', () => {
  it('end with the last one, whole, also after a restart', async () => {
    await Promise.all(NUMBERS.map(write))
    const last = `${typeOf(NUMBERS.length - 1)} whole`
    expect(await standing(files)).toBe(last)
    expect(await standing(new FileStore(directory, () => 1))).toBe(last)
  })

  it('leave nothing of the others on the disk', async () => {
    await Promise.all(NUMBERS.map(write))
    expect(readdirSync(join(directory, 'storage'))).toHaveLength(2)
  })

  it('are read one or the other, whole', async () => {
    await write(0)
    let isWriting = true
    const writes = Promise.all(NUMBERS.map(write)).finally(() => {
      isWriting = false
    })
    const seen: string[] = []
    while (isWriting) seen.push(...(await Promise.all([standing(files), standing(files)])))
    await writes
    expect(seen.filter((one) => !one.endsWith('whole'))).toEqual([])
    expect(seen.length).toBeGreaterThan(1)
  })

  it('and a deletion between them leave what was written after it', async () => {
    const work = [write(0), files.remove(FILE_ID), write(1)]
    await Promise.all(work)
    expect(await standing(files)).toBe(`${typeOf(1)} whole`)
    expect(await standing(new FileStore(directory, () => 1))).toBe(`${typeOf(1)} whole`)
  })

  it('and emptying everything leave what was written after it, and nothing else', async () => {
    const work = [write(0), files.clear(), write(1)]
    await Promise.all(work)
    expect(await standing(files)).toBe(`${typeOf(1)} whole`)
    expect(readdirSync(join(directory, 'storage'))).toHaveLength(2)
    await files.clear()
    expect([await standing(files), readdirSync(join(directory, 'storage'))]).toEqual(['nothing', []])
  })

  it('go on after one that failed', async () => {
    const failing = files.write(place, undefined as unknown as Buffer, { contentType: 'text/plain' })
    const next = write(1)
    await expect(failing).rejects.toThrow()
    await next
    expect(await standing(files)).toBe(`${typeOf(1)} whole`)
  })
})
