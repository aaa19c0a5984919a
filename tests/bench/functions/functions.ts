import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { deployments } from '../../../cloudfunctions/deployment'
import { buildFunctions } from '../../../scripts/build/build-functions'
import { startEmulatorProcess } from '../emulator/emulator-process'
import { inTurns, median, perSecond } from '../emulator/measure'
import { rawPost } from '../emulator/raw-client'
import { type Figure, information } from '../figure'
import { startBareHello } from './start-bare-hello'

const DIRECTORY = '.data/bench'
const FUNCTIONS = '.data/bench/functions'
const COLD_STARTS = 5
const ROUNDS = 3

/** What each function weighs and takes to start, and what the runner adds to a call. */
export async function functions(): Promise<Figure[]> {
  execFileSync(process.execPath, ['emulator/build.mjs'])
  await buildFunctions(FUNCTIONS)
  writeHello()
  const emulator = await startEmulatorProcess(DIRECTORY, 0, ['--functions', FUNCTIONS, '--instances', '1'])
  try {
    const figures: Figure[] = []
    for (const name of ['hello', ...Object.keys(deployments)]) {
      figures.push(await coldStart(emulator.url, name))
    }
    return [...figures, ...(await overhead(emulator.url))]
  } finally {
    await emulator.stop()
    rmSync(FUNCTIONS, { recursive: true, force: true })
  }
}

function writeHello(): void {
  mkdirSync(join(FUNCTIONS, 'hello'), { recursive: true })
  writeFileSync(join(FUNCTIONS, 'hello', 'index.js'), 'exports.main = async ({ name }) => ({ hello: name })')
}

/** From the request to the answer of a process that is not there yet; a call is then answered by one that is. */
async function coldStart(url: string, name: string): Promise<Figure> {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < COLD_STARTS; round += 1) {
    rebuilt(name, round)
    cold.push(await timeOfCall(url, name))
    warm.push(await timeOfCall(url, name))
  }
  const bundle = readFileSync(join(FUNCTIONS, name, 'index.js'))
  const detail = `warm ${milliseconds(median(warm))} ms; ${bundle.length.toLocaleString('en')} bytes, ${gzipSync(bundle).length.toLocaleString('en')} compressed`
  return information({
    name: `functions.${name}.cold`,
    value: milliseconds(median(cold)),
    unit: 'ms',
    detail,
  })
}

/** The emulator starts a new process for a bundle with another time of change. */
function rebuilt(name: string, round: number): void {
  const path = join(FUNCTIONS, name, 'index.js')
  const { mtimeMs } = statSync(path)
  const at = (mtimeMs + 1_000 * (round + 1)) / 1_000
  utimesSync(path, at, at)
}

/** An empty event, which our functions refuse after they are loaded: no work of theirs is in it. */
async function timeOfCall(url: string, name: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(`${url}/functions/${name}`, { method: 'POST', body: '{}' })
  await answer.text()
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}.`)
  return performance.now() - began
}

function milliseconds(value: number): number {
  return Math.round(value * 10) / 10
}

/** A hello over the runner, which hands it to another process and back, against one that answers it itself. */
async function overhead(url: string): Promise<Figure[]> {
  const bare = await startBareHello()
  const hello = rawPost('/functions/hello', '{"name":"下城"}')
  const direct = rawPost('/', '{"name":"下城"}')
  try {
    const figures: Figure[] = []
    for (const clients of [1, 16]) {
      const { ours, theirs } = await inTurns(
        ROUNDS,
        () => perSecond(url, clients, (client) => client.send(hello).then(isHello)),
        () => perSecond(bare.url, clients, (client) => client.send(direct).then(isHello)),
      )
      figures.push(compare(clients, ours, theirs))
    }
    return figures
  } finally {
    await bare.stop()
  }
}

function compare(clients: number, ours: number, theirs: number): Figure {
  const added = Math.round(1e6 / ours - 1e6 / theirs)
  return {
    name: `functions.hello.${clients}-clients`,
    value: Math.round(ours),
    unit: '/s',
    baseline: Math.round(theirs),
    ratio: Math.round((ours / theirs) * 100) / 100,
    against: 'a bare HTTP handler',
    detail: clients === 1 ? `the runner adds ${added} µs to a call` : 'one instance, one call at a time',
  }
}

function isHello(answer: string): boolean {
  return answer.includes('"hello"')
}
