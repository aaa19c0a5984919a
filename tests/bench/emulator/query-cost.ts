import { execFileSync } from 'node:child_process'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from '../figure'
import { startEmulatorProcess } from './emulator-process'
import { emulatorWork } from './emulator-work'
import { inTurns, perSecond } from './measure'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const ROUNDS = 3
const COMPARED = 10_000
const DIRECTORY = '.data/bench'

/**
 * What one query of twenty documents costs in collections of growing size. One of them is up at a time beside the one
 * it is compared with, and the two take turns: what slows one down slows both.
 */
export async function queryCost(): Promise<Figure[]> {
  execFileSync(process.execPath, ['emulator/build.mjs'])
  const compared = await startEmulatorProcess(DIRECTORY, COMPARED)
  try {
    const { query } = await emulatorWork(compared.url, COMPARED)
    const figures: Figure[] = []
    for (const size of SIZES) {
      figures.push(await costAmong(size, () => perSecond(compared.url, 1, query)))
    }
    return figures
  } finally {
    await compared.stop()
  }
}

async function costAmong(size: number, compared: () => Promise<number>): Promise<Figure> {
  const emulator = await startEmulatorProcess(DIRECTORY, size)
  try {
    const { query } = await emulatorWork(emulator.url, size)
    const { ours, theirs } = await inTurns(ROUNDS, () => perSecond(emulator.url, 1, query), compared)
    return describe(size, microseconds(ours), microseconds(theirs))
  } finally {
    await emulator.stop()
  }
}

function microseconds(perSecond: number): number {
  return Math.round(1e6 / perSecond)
}

function describe(size: number, value: number, compared: number): Figure {
  const figure = { name: `emulator.query.of-${size}`, value, unit: 'µs' }
  if (size <= COMPARED) return information({ ...figure, detail: 'twenty documents by a compound index' })
  return lessIsBetter(
    { ...figure, detail: `twice what it costs among ${COMPARED} is allowed` },
    { value: 2 * compared, name: MOST_ALLOWED },
  )
}
