import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../emulator/database/database'
import { buildDiskRecorder, canRecordDisk } from '../../torture/crash/disk-recorder'
import { startEmulatorChild } from '../../torture/crash/emulator-child'
import { sendTo } from '../isolation/document-requests'

const PATIENCE_MS = 120_000
const testOnDisk = canRecordDisk() ? test : test.skip

const anInsert = (number: number) => ({
  action: 'database.insertDocument',
  collectionName: 'notes',
  data: [JSON.stringify({ _id: `n${number}`, number, group: 'x'.repeat(2_000) })],
})

describe('a database on a bad disk', () => {
  let directory: string

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'xiacheng-bad-disk-'))
  })

  afterEach(() => rmSync(directory, { recursive: true }))

  testOnDisk(
    'that is full says so, and keeps and shows everything it acknowledged',
    async () => {
      const full = {
        LD_PRELOAD: buildDiskRecorder(directory),
        DISK_RECORD: join(directory, 'record'),
        DISK_FULL_AT: '200000',
      }
      const emulator = await startEmulatorChild(directory, full)
      let acknowledged = 0
      let answer = await sendTo(emulator.url)(anInsert(0))
      for (; !('code' in answer); answer = await sendTo(emulator.url)(anInsert(acknowledged))) acknowledged++
      const plain = /database cannot be written: No space left on device.*everything acknowledged is on disk/u
      expect(answer).toMatchObject({ code: 'SYS_ERR', message: expect.stringMatching(plain) })
      expect(emulator.said()).toMatch(plain)
      // It is still there, and does not show what it could not keep.
      expect(await sendTo(emulator.url)({ action: 'database.startTransaction' })).toMatchObject({
        code: 'SYS_ERR',
      })
      for (const look of ['/export', '/archive', '/inspect/overview', '/inspect/collections/notes']) {
        expect([look, (await fetch(emulator.url + look)).status]).toEqual([look, 500])
      }
      await emulator.kill()
      const again = await startEmulatorChild(directory, full)
      const { notes } = (await (await fetch(`${again.url}/export`)).json()) as { notes: unknown[] }
      await again.kill()
      expect(notes).toHaveLength(acknowledged)
      expect(acknowledged).toBeGreaterThan(10)
    },
    PATIENCE_MS,
  )

  const collections = [{ name: 'notes', indexes: [] }]
  const open = (): Promise<Database> => openDatabase({ directory, collections, clock: Date.now })
  const path = () => join(directory, 'data.mdb')

  async function fill(): Promise<void> {
    const database = await open()
    for (let number = 0; number < 30; number++) await database.handle(anInsert(number))
    await database.close()
  }

  const change = (edit: (file: Buffer) => void) => () => {
    const file = readFileSync(path())
    edit(file)
    writeFileSync(path(), file)
  }
  /** Every page that is in use or was: whichever the newest root leads to is among them. */
  const everyPage = (edit: (page: Buffer) => void) =>
    change((file) => {
      for (let at = 2 * 4096; at < file.length; at += 4096) edit(file.subarray(at, at + 4096))
    })

  test.each([
    ['cut off', () => truncateSync(path(), 4 * 4096), 'is damaged: page \\d+ is cut off'],
    ['cut off in its first page', () => truncateSync(path(), 100), 'does not begin as it must'],
    ['overwritten at its start', change((file) => file.fill(0x41, 0, 64)), 'does not begin as it must'],
    ['zeroed behind its first pages', everyPage((page) => page.fill(0)), 'does not name itself'],
    ['of pages of the wrong kind', everyPage((page) => page.writeUInt16LE(8, 18)), 'of another kind'],
    ['of pages without a size', everyPage((page) => page.writeUInt16LE(0xffff, 20)), 'no possible size'],
    ['of pages that point away', everyPage((page) => page.writeUInt16LE(0xfff0, 24)), 'points outside'],
    [
      'of unreadable records',
      change((file) => {
        for (let at = file.indexOf('{"_id"'); at >= 0; at = file.indexOf('{"_id"', at)) file[at] = 0x5b
      }),
      'a record of the collection notes is unreadable',
    ],
  ])('%s is refused in plain words and left as it is', async (_damage, damage, message) => {
    await fill()
    damage()
    const before = readFileSync(path())
    await expect(open()).rejects.toThrow(new RegExp(`${message}.*It was left as it is`, 'u'))
    expect(readFileSync(path()).equals(before)).toBe(true)
  })
})
