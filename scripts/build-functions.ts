import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions, writeCollectionsManifest } from './build/build-functions'

/** `npm run build:functions [directory]`: bundles and manifest, into dist unless another directory is named. */
async function main(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true })
  await buildFunctions(join(directory, 'cloudfunctions'))
  await writeCollectionsManifest(join(directory, 'collections.json'))
}

void main(process.argv[2] ?? 'dist')
