import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../../../emulator/faults/seeded-random'
import { countFlushes } from '../../torture/crash/count-flushes'
import { canRecordDisk } from '../../torture/crash/disk-recorder'
import { killRounds } from '../../torture/crash/kill-rounds'
import { powerLosses, recordLoad } from '../../torture/crash/power-loss'

/** Generous: a machine that does other things too is no reason to fail. */
const PATIENCE_MS = 300_000
/** Without a C compiler nobody can watch the disk from below; `npm run torture` says so. */
const testOnDisk = canRecordDisk() ? test : test.skip

describe('an emulator under load', () => {
  let directory: string

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'xiacheng-crash-'))
  })

  afterEach(() => rmSync(directory, { recursive: true }))

  testOnDisk(
    'flushes for each write before it acknowledges it',
    async () => {
      const random = seededRandom(1)
      // On a fast disk the flush would end before an answer that does not wait for it arrives.
      const load = { answers: 30, clients: 1, random, flushMs: 40 }
      const writes = countFlushes(await recordLoad(directory, load))
      expect(writes.length).toBeGreaterThanOrEqual(30)
      // One client waits for each answer, so each of its writes is a batch of its own.
      expect(writes.filter(({ flushes, durableRoots }) => flushes !== 1 || durableRoots !== 1)).toEqual([])
    },
    PATIENCE_MS,
  )

  testOnDisk(
    'loses nothing acknowledged and keeps nothing by half when the power fails',
    async () => {
      const report = await powerLosses(directory, { images: 60, answers: 150, seed: 1 })
      expect(report.findings).toEqual([])
      expect(report.withLoss).toBeGreaterThan(10)
    },
    PATIENCE_MS,
  )

  test(
    'has all that it acknowledged and nothing by half after being killed',
    async () => {
      const report = await killRounds(directory, 4, 1)
      expect(report.findings).toEqual([])
      expect(report.acknowledged).toBeGreaterThan(50)
    },
    PATIENCE_MS,
  )
})
