import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../scripts/doctor/find-chromium'
import { type Figure, information } from './figure'
import { freePort } from './free-port'

const PHASE = /^ {2}(\S.*?) {2,}(\d+\.\d) s$/u
const LONGEST_MS = 600_000

/** `npm start` from installed packages to the first page drawn, phase by phase. */
export async function startPhases(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'xiacheng-bench-'))
  const port = await freePort()
  const emulatorPort = await freePort()
  const options = ['--port', `${port}`, '--emulator-port', `${emulatorPort}`, '--data', data]
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const phases = await phasesUntilReady(child)
    const readyAt = performance.now()
    await drawFirstPage(`http://127.0.0.1:${port}`)
    const drawnAt = performance.now()
    return [
      ...phases,
      seconds('start.ready', readyAt - startedAt),
      seconds(
        'start.first-page',
        drawnAt - readyAt,
        'a browser started, the page open and its main button drawn',
      ),
      seconds('start.total', drawnAt - startedAt),
    ]
  } finally {
    await ended(child)
    rmSync(data, { recursive: true, force: true })
  }
}

function seconds(name: string, ms: number, detail?: string): Figure {
  const value = Math.round(ms / 100) / 10
  return information({ name, value, unit: 's', ...(detail === undefined ? {} : { detail }) })
}

/** The phases that the command prints, until it says that it is ready. */
function phasesUntilReady(child: ChildProcess): Promise<Figure[]> {
  return new Promise((ready, fail) => {
    const phases: Figure[] = []
    let rest = ''
    const timer = setTimeout(() => fail(new Error('npm start was not ready within ten minutes')), LONGEST_MS)
    child.once('exit', (code) => fail(new Error(`npm start ended with code ${code}`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [, name, taken] = PHASE.exec(line) ?? []
        if (name !== undefined)
          phases.push(seconds(`start.${name.replaceAll(' ', '-')}`, Number(taken) * 1_000))
        if (!/^ +Ready after /u.test(line)) continue
        clearTimeout(timer)
        ready(phases)
      }
    })
  })
}

async function drawFirstPage(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(url)
    await page.getByText('可能适用哪些支持？').filter({ visible: true }).first().waitFor()
  } finally {
    await browser.close()
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
}
