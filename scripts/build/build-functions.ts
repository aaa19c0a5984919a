import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Deployment, deployments } from '../../cloudfunctions/deployment'
import { collections } from '../../contract/collections'

const RUNTIME = 'Nodejs20.19'

function configOf(deployment: Deployment): object {
  return {
    runtime: RUNTIME,
    timeout: deployment.timeoutSeconds,
    memorySize: deployment.memoryMegabytes,
    permissions: { openapi: deployment.openapi },
    triggers: deployment.timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron })),
  }
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}

async function writeFunction(outDirectory: string, area: string, deployment: Deployment): Promise<void> {
  const directory = join(outDirectory, area)
  await mkdir(directory, { recursive: true })
  await writeJson(join(directory, 'config.json'), configOf(deployment))
  await writeJson(join(directory, 'package.json'), {
    name: area,
    version: '1.0.0',
    main: 'index.js',
    private: true,
  })
}

/**
 * Bundles every function, self-contained, into `<outDirectory>/<area>/index.js` beside its generated
 * `config.json`. What runs on this machine is byte for byte what is deployed.
 */
export async function buildFunctions(outDirectory: string): Promise<void> {
  await rm(outDirectory, { recursive: true, force: true })
  const areas = Object.entries(deployments)
  await build({
    entryPoints: areas.map(([area]) => ({ in: `cloudfunctions/${area}/index.ts`, out: `${area}/index` })),
    outdir: outDirectory,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'error',
  })
  for (const [area, deployment] of areas) await writeFunction(outDirectory, area, deployment)
}

/** Writes the collections manifest that the emulator and the deployment read. */
export async function writeCollectionsManifest(path: string): Promise<void> {
  await writeJson(path, { collections: collections.map(({ name, indexes }) => ({ name, indexes })) })
}
