import { setTimeout as delay } from 'node:timers/promises'
import { seededRandom } from '../../../emulator/faults/seeded-random'
import { sendTo } from '../../conformance/isolation/document-requests'
import { checkData, type LoadData, statesOf } from './check-data'
import { startEmulatorChild } from './emulator-child'
import { type ClientEvent, Ledger } from './ledger'
import { openAccounts, writeUntilCut } from './write-load'

/** What many kills came to. */
export interface KillReport {
  rounds: number
  acknowledged: number
  findings: string[]
}

const CLIENTS = 8
const MOST_ANSWERS = 120
/** The kill comes within this after the last answer that was waited for: in the middle of the next write. */
const LONGEST_DELAY_MS = 8

/**
 * Kills an emulator with SIGKILL under load, again and again on the same data, and looks after each restart whether
 * it kept its word.
 */
export async function killRounds(directory: string, rounds: number, seed: number): Promise<KillReport> {
  const random = seededRandom(seed)
  const ledger = new Ledger()
  const report: KillReport = { rounds, acknowledged: 0, findings: [] }
  let emulator = await startEmulatorChild(directory)
  await openAccounts(sendTo(emulator.url))
  for (let round = 0; round < rounds; round++) {
    report.acknowledged += await writeAndKill(emulator, { ledger, random, name: `r${round}` })
    emulator = await startEmulatorChild(directory)
    const data = (await (await fetch(`${emulator.url}/export`)).json()) as LoadData
    const findings = await checkData(data, ledger, sendTo(emulator.url))
    report.findings.push(...findings.map((finding) => `round ${round}: ${finding}`))
    ledger.settle(statesOf(data))
  }
  await emulator.kill()
  return report
}

async function writeAndKill(
  emulator: Awaited<ReturnType<typeof startEmulatorChild>>,
  { ledger, random, name }: { ledger: Ledger; random: () => number; name: string },
): Promise<number> {
  let acknowledged = 0
  let isKilled = false
  const enough = Math.ceil(MOST_ANSWERS * random())
  const killSoon = async () => {
    await delay(LONGEST_DELAY_MS * random())
    isKilled = true
    await emulator.kill()
  }
  let killing: Promise<void> | undefined
  const tell = (event: ClientEvent) => {
    ledger.note(event)
    if (event.kind === 'acknowledged') acknowledged += 1
    if (acknowledged >= enough) killing ??= killSoon()
  }
  await writeUntilCut({ send: sendTo(emulator.url), name, random, tell }, CLIENTS, () => isKilled)
  await killing
  return acknowledged
}
