import { execFileSync } from 'node:child_process'
import { init } from '@cloudbase/node-sdk'
import { type Figure, information } from '../figure'
import { postgresWork } from '../postgres/postgres-work'
import { startPostgresService } from '../postgres/service-process'
import { startEmulatorProcess } from './emulator-process'
import { emulatorWork, type WorkLoad } from './emulator-work'
import { inTurns, perSecond } from './measure'

const ITEMS = 100_000
const ROUNDS = 3
const CLIENTS = [1, 16]
const DATA = '.data/bench'
const LINES: Record<keyof WorkLoad, string> = {
  insert: 'single insert',
  get: 'get by id',
  query: 'indexed query of 20 of 100,000',
  hot: 'conditional update of one hot document',
  transaction: 'transaction of two reads and two writes, step by step',
}

/**
 * The emulator against Fastify and `pg` over PostgreSQL: the same work on the same disk with the same durability, in
 * turns, driven by raw HTTP. Acknowledged operations per second; more is better.
 */
export async function emulatorAgainstPostgres(): Promise<Figure[]> {
  execFileSync(process.execPath, ['emulator/build.mjs'])
  const service = await startPostgresService(DATA, ITEMS)
  const emulator = await startEmulatorProcess(DATA, ITEMS)
  const figures: Figure[] = []
  try {
    const ours = await emulatorWork(emulator.url, ITEMS)
    const theirs = postgresWork(ITEMS)
    for (const name of Object.keys(LINES) as (keyof WorkLoad)[]) {
      for (const clients of CLIENTS) {
        const middle = await inTurns(
          ROUNDS,
          () => perSecond(emulator.url, clients, ours[name]),
          async () => (service === undefined ? 0 : perSecond(service.url, clients, theirs[name])),
        )
        figures.push(compare(`emulator.${name}.${clients}`, LINES[name], middle, service?.version))
      }
    }
    if (service !== undefined) {
      for (const clients of CLIENTS) {
        const value = Math.round(await perSecond(service.url, clients, theirs.whole))
        const detail = 'for comparison: the same transaction as one request of the service'
        figures.push(information({ name: `postgres.whole.${clients}`, value, unit: 'per s', detail }))
      }
    }
    figures.push(...(await costOfSdk(emulator.url)))
  } finally {
    await emulator.stop()
    await service?.stop()
  }
  return figures
}

function compare(
  name: string,
  detail: string,
  { ours, theirs }: { ours: number; theirs: number },
  version: string | undefined,
): Figure {
  const figure = { name, value: Math.round(ours), unit: 'per s', detail }
  if (version === undefined) return information({ ...figure, detail: `${detail}; no PostgreSQL here` })
  const ratio = Math.round((ours / theirs) * 100) / 100
  return { ...figure, baseline: Math.round(theirs), ratio, against: `Fastify + pg, ${version}` }
}

/** What a function can do at most: every call of it goes through the SDK. */
async function costOfSdk(url: string): Promise<Figure[]> {
  // As inside a function: elsewhere the SDK looks for a host of the cloud before each request, 31 ms in vain.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'bench',
  })
  const app = init({ env: 'bench', secretId: 'id', secretKey: 'key', serviceUrl: `${url}/admin` })
  const items = app.database().collection('items')
  const figures: Figure[] = []
  for (const clients of CLIENTS) {
    let done = 0
    const end = performance.now() + 2_000
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (; performance.now() < end; done += 1) await items.doc(`item-${done % ITEMS}`).get()
      }),
    )
    const detail = 'get by id through the SDK itself, one process'
    figures.push(
      information({ name: `sdk.get.${clients}`, value: Math.round(done / 2), unit: 'per s', detail }),
    )
  }
  return figures
}
