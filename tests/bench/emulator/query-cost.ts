import { execFileSync } from 'node:child_process'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from '../figure'
import { type EmulatorProcess, startEmulatorProcess } from './emulator-process'
import { emulatorWork } from './emulator-work'
import { median, perSecond } from './measure'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const ROUNDS = 3
const COMPARED = 10_000

/** What one query of twenty documents costs in collections of growing size; all of them up at once, taking turns. */
export async function queryCost(): Promise<Figure[]> {
  execFileSync(process.execPath, ['emulator/build.mjs'])
  const emulators: EmulatorProcess[] = []
  try {
    for (const size of SIZES) emulators.push(await startEmulatorProcess('.data/bench', size))
    const works = await Promise.all(
      emulators.map(({ url }, index) => emulatorWork(url, SIZES[index] ?? COMPARED)),
    )
    const times: number[][] = SIZES.map(() => [])
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { url }] of emulators.entries()) {
        const work = works[index]?.query
        if (work !== undefined) times[index]?.push(1e6 / (await perSecond(url, 1, work)))
      }
    }
    const cost = SIZES.map((_, index) => Math.round(median(times[index] ?? [])))
    return SIZES.map((size, index) => describe(size, cost[index] ?? 0, cost[SIZES.indexOf(COMPARED)] ?? 0))
  } finally {
    await Promise.all(emulators.map((emulator) => emulator.stop()))
  }
}

function describe(size: number, value: number, compared: number): Figure {
  const figure = { name: `emulator.query.of-${size}`, value, unit: 'µs' }
  if (size <= COMPARED) return information({ ...figure, detail: 'twenty documents by a compound index' })
  return lessIsBetter(
    { ...figure, detail: `twice what it costs among ${COMPARED} is allowed` },
    { value: 2 * compared, name: MOST_ALLOWED },
  )
}
