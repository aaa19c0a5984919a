import { buildFunctions, writeCollectionsManifest } from './build/build-functions'
import { ensureWebBuild } from './build/ensure-web-build'
import { serveWeb } from './local/serve-web'
import { type LocalCloud, startLocalCloud } from './local/start-local-cloud'
import { Phases } from './start/phases'
import { refuseTakenPort } from './start/refuse-taken-port'
import { type StartOptions, startOptions } from './start/start-options'

const FUNCTIONS = 'dist/cloudfunctions'
const MANIFEST = 'dist/collections.json'

async function build(phases: Phases): Promise<void> {
  await phases.run('functions', async () => {
    await buildFunctions(FUNCTIONS)
    await writeCollectionsManifest(MANIFEST)
  })
  await phases.run('web app (kept when unchanged)', ensureWebBuild)
}

function printAddresses(cloud: LocalCloud, appUrl: string): void {
  console.log(`\n  App        ${appUrl}`)
  console.log(
    `  Emulator   ${cloud.emulator.url}   collections, function log, messages, timers, identities, clock, data`,
  )
  for (const { scene, label } of cloud.scenes.slice(0, 6)) {
    console.log(`  Code       ${appUrl}/?scene=${encodeURIComponent(scene)}   ${label}`)
  }
  for (const id of cloud.leftAlone) {
    console.log(`  Left alone ${id}: staff edited it in the workbench, the files say otherwise`)
  }
  if (cloud.invitation !== null) {
    console.log(
      `\n  First administrator (once, within 24 h): ${appUrl}/pages/staff/join/index?token=${cloud.invitation}`,
    )
    console.log(
      '  Staff need a WeChat identity: give your browser one on the emulator page, under Identities.',
    )
  }
}

async function start(options: StartOptions): Promise<void> {
  const phases = new Phases()
  console.log('Starting 投资下城 on this machine')
  await refuseTakenPort(options.port, '--port')
  await refuseTakenPort(options.emulatorPort, '--emulator-port')
  await build(phases)
  const cloud = await phases.run('emulator and content', () =>
    startLocalCloud({
      dataDirectory: options.dataDirectory,
      port: options.emulatorPort,
      demo: options.demo,
      appUrl: `http://127.0.0.1:${options.port}`,
      functionsDirectory: FUNCTIONS,
      collectionsManifest: MANIFEST,
      // Whoever starts it here may change everything by hand; nobody else reaches it.
      testMode: true,
    }),
  )
  const web = await phases.run('web server', () =>
    serveWeb({ directory: 'dist/web', port: options.port, emulatorUrl: cloud.emulator.url }),
  )
  printAddresses(cloud, web.url)
  console.log(
    `\n  Ready after ${phases.total()} s. Stop with Ctrl+C; data stays in ${options.dataDirectory}.`,
  )
  const stop = () => void Promise.all([web.close(), cloud.emulator.close()]).then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  start(startOptions(process.argv.slice(2))).catch(fail)
} catch (cause) {
  fail(cause)
}

function fail(cause: unknown): void {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
