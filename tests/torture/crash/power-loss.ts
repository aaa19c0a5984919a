import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionManifest } from '../../../emulator/database/database'
import { openDatabase } from '../../../emulator/database/database'
import { seededRandom } from '../../../emulator/faults/seeded-random'
import { sendTo } from '../../conformance/isolation/document-requests'
import { checkData, type LoadData } from './check-data'
import { buildDiskRecorder, type DiskEvent, readDiskRecord, recordClient } from './disk-recorder'
import { startEmulatorChild } from './emulator-child'
import { type ClientEvent, Ledger } from './ledger'
import { powerLossImage, writesAtRisk } from './power-loss-image'
import { loadCollections, openAccounts, writeUntilCut } from './write-load'

/** What many power losses came to. */
export interface PowerLossReport {
  images: number
  /** Images in which something that was not flushed was at risk: the others only prove that a copy opens. */
  withLoss: number
  acknowledged: number
  findings: string[]
}

const CLIENTS = 8

/** Records what an emulator under load writes and flushes, then opens the file as power losses could leave it. */
export async function powerLosses(
  directory: string,
  options: { images: number; answers: number; seed: number },
): Promise<PowerLossReport> {
  const random = seededRandom(options.seed)
  const { answers } = options
  const events = await recordLoad(directory, { answers, clients: CLIENTS, random })
  const report = {
    images: options.images,
    withLoss: 0,
    acknowledged: options.answers,
    findings: [] as string[],
  }
  const first = events.findIndex(({ kind }) => kind === 'client')
  if (first < 0) throw new Error('the record of the disk holds no client')
  for (let number = 0; number < options.images; number++) {
    const moment = first + Math.floor(random() * (events.length - first))
    if (writesAtRisk(events.slice(0, moment)) > 0) report.withLoss += 1
    const image = powerLossImage(events, moment, random)
    const findings = await findingsIn(image, ledgerOf(events.slice(0, moment)), join(directory, 'image'))
    report.findings.push(...findings.map((finding) => `power loss after event ${moment}: ${finding}`))
  }
  return report
}

/**
 * Every write and flush of an emulator until so many answers, with what its clients asked and were told. Flushes take
 * `flushMs` longer than they do.
 */
export async function recordLoad(
  directory: string,
  load: { answers: number; clients: number; random: () => number; flushMs?: number },
): Promise<DiskEvent[]> {
  const { answers, clients, random, flushMs } = load
  const record = join(directory, 'disk-record')
  const emulator = await startEmulatorChild(directory, {
    LD_PRELOAD: buildDiskRecorder(directory),
    DISK_RECORD: record,
    ...(flushMs === undefined ? {} : { DISK_FLUSH_MS: String(flushMs) }),
  })
  const send = sendTo(emulator.url)
  await openAccounts(send)
  let acknowledged = 0
  const tell = (event: ClientEvent) => {
    recordClient(record, JSON.stringify(event))
    if (event.kind === 'acknowledged') acknowledged += 1
  }
  await writeUntilCut({ send, name: 'p', random, tell }, clients, () => acknowledged >= answers)
  await emulator.kill()
  return readDiskRecord(record)
}

function ledgerOf(events: readonly DiskEvent[]): Ledger {
  const ledger = new Ledger()
  for (const event of events) if (event.kind === 'client') ledger.note(JSON.parse(event.text) as ClientEvent)
  return ledger
}

async function findingsIn(image: Buffer, ledger: Ledger, directory: string): Promise<string[]> {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory)
  writeFileSync(join(directory, 'data.mdb'), image)
  try {
    const collections = loadCollections as CollectionManifest[]
    const database = await openDatabase({ directory, collections, clock: Date.now })
    const data = JSON.parse(database.exportAll()) as LoadData
    const findings = await checkData(data, ledger, (body) => database.handle(body))
    await database.close()
    return findings
  } catch (error) {
    return [`the file does not open: ${error instanceof Error ? error.message : String(error)}`]
  }
}
