import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { MODULE_REPORT, type Report } from '../../config/module-report'
import { findChromium } from '../../scripts/doctor/find-chromium'
import { serveWeb } from '../../scripts/local/serve-web'
import { startLocalCloud } from '../../scripts/local/start-local-cloud'
import { ensureTestBuild } from '../harness/ensure-test-build'
import { type Figure, information, lessIsBetter } from './figure'
import { webPeers } from './peers'

const FOLDER = 'dist/web'

/** JS and CSS that a browser fetches for the first page of an empty visitor, compressed as a server would. */
export async function webFirstPage(): Promise<Figure[]> {
  if (!existsSync(join(FOLDER, 'index.html'))) {
    throw new Error('There is no web build to weigh: npm run build:web')
  }
  const files = await filesOfFirstPage()
  const detail = ['.js', '.css']
    .map((kind) => `${kind.slice(1)} ${brotliBytes(files.filter((file) => extname(file) === kind))}`)
    .join(', ')
  const brotli = { name: 'web.first-page', value: brotliBytes(files), unit: 'B brotli' }
  const gzip = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  return [
    ...webPeers.map((peer) =>
      lessIsBetter(
        { ...brotli, detail: `${detail}, ${files.length} files; ${largestModules(files)}` },
        { value: peer.brotli, name: peer.name },
      ),
    ),
    information({ name: 'web.first-page.gzip', value: gzip, unit: 'B gzip' }),
  ]
}

const LARGEST = 3

/** The packages and own folders that weigh most in these files, by their source before it is made small. */
function largestModules(files: string[]): string {
  if (!existsSync(MODULE_REPORT)) return 'no report of its modules'
  const report = JSON.parse(readFileSync(MODULE_REPORT, 'utf8')) as Report
  const sizes = new Map<string, number>()
  for (const file of files) {
    const inside = Object.entries(report[relative(FOLDER, file)] ?? {})
    for (const [owner, bytes] of inside) sizes.set(owner, (sizes.get(owner) ?? 0) + bytes)
  }
  const largest = [...sizes].sort((one, other) => other[1] - one[1]).slice(0, LARGEST)
  return `largest: ${largest.map(([owner, bytes]) => `${owner} ${Math.round(bytes / 1024)} KB`).join(', ')}`
}

const brotliBytes = (files: string[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0)

async function filesOfFirstPage(): Promise<string[]> {
  ensureTestBuild()
  const build = process.env.TEST_BUILD ?? ''
  const dataDirectory = mkdtempSync(join(tmpdir(), 'xiacheng-bench-'))
  const cloud = await startLocalCloud({
    dataDirectory,
    port: 0,
    demo: true,
    functionsDirectory: join(build, 'cloudfunctions'),
    collectionsManifest: join(build, 'collections.json'),
  })
  const web = await serveWeb({ directory: FOLDER, port: 0, emulatorUrl: cloud.emulator.url })
  try {
    return await filesFetchedBy(web.url)
  } finally {
    await web.close()
    await cloud.emulator.close()
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

/** What a new visitor's browser fetches until nothing is under way any more. */
async function filesFetchedBy(url: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    // Pages are fetched ahead seconds after the first one stands; where data is saved, not at all.
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    const files = new Set<string>()
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url())
      if (origin === url && ['.js', '.css'].includes(extname(pathname))) files.add(join(FOLDER, pathname))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return [...files].filter((file) => existsSync(file))
  } finally {
    await browser.close()
  }
}
