import { openDatabase } from '../../../emulator/database/database'
import { startEmulator } from '../../../emulator/start-emulator'
import { writeFixture } from '../../../emulator/testing/write-fixture'
import { type Send, sendTo } from './document-requests'
import { judgeHistories } from './judge-histories'
import { listsCollection } from './record-history'

/** Generous: a machine that does other things too is no reason to fail. */
const PATIENCE_MS = 300_000

interface Started {
  send: Send
  stop: () => Promise<void>
}

async function startOverHttp(): Promise<Started> {
  const fixture = writeFixture([listsCollection])
  const emulator = await startEmulator({ ...fixture, port: 0, testMode: true, timers: false })
  const stop = async () => {
    await emulator.close()
    fixture.remove()
  }
  return { send: sendTo(emulator.url), stop }
}

async function startAlone(): Promise<Started> {
  const fixture = writeFixture()
  const database = await openDatabase({
    directory: fixture.dataDirectory,
    collections: [listsCollection],
    clock: Date.now,
  })
  const stop = async () => {
    await database.close()
    fixture.remove()
  }
  return { send: (body) => database.handle(body), stop }
}

describe('concurrent transactions', () => {
  test.each([
    ['over HTTP', startOverHttp, 60],
    ['on the database itself', startAlone, 240],
  ])(
    '%s are isolated by snapshots, and by nothing stricter',
    async (_way, start, histories) => {
      const { send, stop } = await start()
      const judgement = await judgeHistories(send, histories, 1)
      await stop()
      expect(judgement.violations).toEqual([])
      expect(judgement.withWriteSkew).toBeGreaterThan(0)
      expect(judgement.committed).toBeGreaterThan(histories * 4)
      expect(judgement.aborted).toBeGreaterThan(histories)
    },
    PATIENCE_MS,
  )
})
