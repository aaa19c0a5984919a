import { openRawClient, type RawClient } from './raw-client'

/** What one client does again and again; false when it has to be tried again and does not count. */
export type Work = (client: RawClient, turn: number) => Promise<boolean>

const WARM_UP_MS = 300
const MEASURED_MS = 2_000

/** Acknowledged operations per second of so many clients at once. */
export async function perSecond(url: string, clients: number, work: Work): Promise<number> {
  const connections = await Promise.all(Array.from({ length: clients }, () => openRawClient(url)))
  let turn = 0
  const runUntil = async (end: number): Promise<number> => {
    let done = 0
    await Promise.all(
      connections.map(async (client) => {
        while (performance.now() < end) if (await work(client, turn++)) done += 1
      }),
    )
    return done
  }
  await runUntil(performance.now() + WARM_UP_MS)
  const began = performance.now()
  const done = await runUntil(began + MEASURED_MS)
  const seconds = (performance.now() - began) / 1000
  for (const client of connections) client.close()
  return done / seconds
}

/** The middle of several measurements of two sides that take turns, so that a slow minute hits both. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number }> {
  const left: number[] = []
  const right: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    left.push(await ours())
    right.push(await theirs())
  }
  return { ours: median(left), theirs: median(right) }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
